import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** Where a panel meeting is. */
export const PANEL_STATES = vocabulary({
  convened: ['待开会', 'Convened', 'ring'],
  in_session: ['开会中', 'In session', 'half'],
  minuted: ['纪要已成，待签字', 'Minutes to be signed', 'theirs'],
  locked: ['已签字归档', 'Signed and filed', 'locked'],
  cancelled: ['已取消', 'Cancelled', 'ended'],
})
export type PanelState = CodeOf<typeof PANEL_STATES>

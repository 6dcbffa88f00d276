import { links, table } from './table'

const desk = table(['desk'], {
  deskPanels: ['panels', 'desk/panels/list.tsx'],
  deskNewPanel: ['panels/new', 'desk/panels/new.tsx'],
  deskPanel: ['panels/:panelId', 'desk/panels/panel.tsx'],
  deskPanelAttendance: ['panels/:panelId/attendance', 'desk/panels/attendance.tsx'],
  deskPanelAgenda: ['panels/:panelId/agenda', 'desk/panels/agenda.tsx'],
  deskPanelNotes: ['panels/:panelId/notes', 'desk/panels/notes.tsx'],
  deskPanelItem: ['panels/:panelId/items/:applicationId', 'desk/panels/item.tsx'],
  deskPanelMinutes: ['panels/:panelId/minutes', 'desk/panels/minutes.tsx'],
  deskPanelMinutesDocx: ['panels/:panelId/minutes.docx', 'desk/panels/minutes-docx.ts'],
  deskPanelLock: ['panels/:panelId/lock', 'desk/panels/lock.tsx'],
  deskPanelCancellation: ['panels/:panelId/cancellation', 'desk/panels/cancellation.ts'],
  deskDecisions: ['decisions', 'desk/decisions/list.tsx'],
  deskDecisionRemoval: ['decisions/:decisionId/removal', 'desk/decisions/removal.ts'],
  deskObjections: ['objections', 'desk/objections/list.tsx'],
  deskObjection: ['objections/:objectionId', 'desk/objections/answer.tsx'],
  deskRanking: ['intakes/:number/ranking', 'desk/intakes/ranking.tsx'],
  deskWaitlist: ['intakes/:number/waitlist', 'desk/intakes/waitlist.tsx'],
  deskPromotion: ['intakes/:number/waitlist/promotion', 'desk/intakes/promotion.tsx'],
})

export const decisionsTables = [desk]

/** Addresses of deciding: panels, decisions, rankings, the waitlist and objections. */
export const decisionsPaths = { ...links(desk) }

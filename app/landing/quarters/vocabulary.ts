import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** What an answer makes known. */
export const SIGNALS = vocabulary({
  crossed: ['达到规上线', 'Line of above scale reached', 'yes'],
  near: ['接近规上线', 'Near above scale', 'soon'],
  dropped: ['产值下滑', 'Output fell', 'late'],
})
export type SignalKind = CodeOf<typeof SIGNALS>

/** How a landing stands with the questions of a quarter. */
export const RESPONSES = vocabulary({
  answered: ['已答', 'Answered', 'yes'],
  open: ['待答', 'Not yet answered', 'theirs'],
  silent: ['逾期未答', 'Silent', 'late'],
  withdrawn: ['已撤回同意', 'Consent withdrawn', 'locked'],
  not_asked: ['未问', 'Not asked', 'ring'],
})
export type Response = CodeOf<typeof RESPONSES>

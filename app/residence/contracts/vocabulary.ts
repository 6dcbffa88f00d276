import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** Where a lease contract stands, from the offer to the settled exit. */
export const CONTRACT_STATES = vocabulary({
  offered: ['待企业答复', 'offered', 'theirs'],
  accepted: ['待签字', 'to be signed', 'mine'],
  signed: ['待交房', 'to be handed over', 'mine'],
  in_force: ['履行中', 'in force', 'dot'],
  handed_back: ['已交还，待结清', 'handed back, to settle', 'half'],
  settled: ['已结清', 'settled', 'yes'],
  declined: ['企业谢绝', 'declined', 'no'],
  lapsed: ['过期失效', 'lapsed', 'ended'],
  withdrawn: ['已撤回', 'withdrawn', 'ended'],
})
export type ContractState = CodeOf<typeof CONTRACT_STATES>

/** Why an offer was taken back, where nobody said it in words. */
export const TAKEN_BACK = vocabulary({
  graduated: ['企业毕业，交还全部房间', 'the firm graduates and gives back all rooms'],
})
export type TakenBack = CodeOf<typeof TAKEN_BACK>

/** Rooms are handed over twice: to the firm, and back. */
export const HANDOVER_KINDS = vocabulary({
  entry: ['入驻交接', 'Handover at entry'],
  exit: ['退租交接', 'Handover at exit'],
})
export type HandoverKind = CodeOf<typeof HANDOVER_KINDS>

/** What a page that was photographed belongs to. */
export const PAGE_KINDS = vocabulary({
  signed: ['签好的合同', 'the signed contract'],
  entry: ['入驻交接', 'the handover at entry'],
  exit: ['退租交接', 'the handover at exit'],
})
export type PageKind = CodeOf<typeof PAGE_KINDS>

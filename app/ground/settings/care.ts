import { z } from 'zod'
import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** How pressing a report is. */
export const PRIORITIES = vocabulary({
  urgent: ['紧急', 'urgent', 'late'],
  high: ['较急', 'high', 'soon'],
  normal: ['一般', 'normal', 'ring'],
  low: ['不急', 'low', 'ended'],
})
export type Priority = CodeOf<typeof PRIORITIES>

/** From when to when somebody is there on a working day, in minutes after midnight. */
export type OpenTime = { opens: number; closes: number }
/** Working hours until a report is taken up, and until it is solved. */
export type Target = { answer: number; solve: number }
export type TicketKind = {
  code: string
  zh: string
  en: string
  /** What a report of this kind begins as. */
  priority: Priority
  /** What is promised, by priority; nothing where nobody decided. */
  targets: Partial<Record<Priority, Target>>
}

const minute = z.number().int().min(0).max(1440)
const hours = z.number().positive().max(2000)
const target = z.object({ answer: hours, solve: hours }).optional()

const kind = z.object({
  code: z.string(),
  zh: z.string(),
  en: z.string(),
  priority: z.enum(PRIORITIES.codes),
  targets: z.object({ urgent: target, high: target, normal: target, low: target }),
})

/** How an enclave cares for its building: when somebody is there, what can be reported, what is promised. */
export const careShape = {
  hours: z.array(z.object({ opens: minute, closes: minute })),
  /** Days within which the firm may reopen what was solved. */
  reopenDays: z.number().int().min(0).max(365),
  kinds: z.array(kind),
}

const plain = (code: string, zh: string, en: string): TicketKind => ({
  code,
  zh,
  en,
  priority: 'normal',
  targets: {},
})

/** What can be reported before anybody has decided; nothing is promised. */
export const STANDARD_CARE: {
  hours: OpenTime[]
  reopenDays: number
  kinds: TicketKind[]
} = {
  hours: [
    { opens: 540, closes: 720 },
    { opens: 810, closes: 1050 },
  ],
  reopenDays: 7,
  kinds: [
    plain('water', '漏水、给排水', 'Water and drains'),
    plain('power', '用电', 'Power'),
    plain('air', '空调、通风', 'Air and ventilation'),
    plain('network', '网络', 'Network'),
    plain('door', '门窗、门禁', 'Doors, windows, access'),
    plain('lift', '电梯', 'Lift'),
    plain('other', '其他', 'Other'),
  ],
}

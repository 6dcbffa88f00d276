import { changeIntake } from '~/admission/intakes/change-intake.server'
import { intakeToChange } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { giveOpinion } from '~/admission/screening/give-opinion.server'
import { OpinionForm, type OpinionInput } from '~/admission/screening/opinion.form'
import { seatSecondScreener } from '~/admission/screening/second-screener.server'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDaysBefore } from '~/example/plans/working-hours'

/** How far two screeners came: they agree, the second has not spoken, or the two lie apart. */
export type Screened = 'agreed' | 'waits' | 'apart'

const NUMBER = 2
const DOUBTED = 'A2'
const DOUBT = '社保名单上有两人上月已停缴，在岗研发人员没有说清'

/** In the open intake two people screen each file; it is said before the first file is taken up. */
export function askForTwoScreeners({ time, today, chance, staff }: Enclave): void {
  time.begin(async () => {
    const at = await time.until(momentOf(workingDaysBefore(today, 20), chance.of('two screeners'), 9, 11))
    const { intake, pool } = await intakeToChange(staff.director, NUMBER)
    const reason = '本批匿名评审，送审前由两人各自初审'
    const change = { ...intake, experts: [...pool], screeners: '2' as const, reason }
    must(await changeIntake(staff.director, NUMBER, change, at), 'ask for two screeners')
  })
}

/** A second officer joins a file that was just taken up, and the two say, each alone, what they hold. */
export async function twoScreen(
  enclave: Enclave,
  id: string,
  takenUpAt: Date,
  came: Screened,
): Promise<void> {
  const { officer, secondOfficer } = enclave.staff
  if (!secondOfficer) throw new Error('a second officer is needed')
  const after = (minutes: number) => enclave.time.until(new Date(takenUpAt.getTime() + minutes * 60_000))
  const seat = { person: secondOfficer.userId }
  must(await seatSecondScreener(secondOfficer, id, seat, await after(10)), 'join as second screener')
  await say(officer, id, await agreeing(enclave, id), await after(25))
  if (came === 'waits') return
  const other = await agreeing(enclave, id)
  await say(secondOfficer, id, came === 'apart' ? doubting(other) : other, await after(40))
}

async function say(actor: Actor, id: string, input: OpinionInput, at: Date): Promise<void> {
  must(await giveOpinion(actor, id, OpinionForm.parse(input), at), 'give an opinion')
}

/** What was found holds, and the file may go before the experts. */
async function agreeing({ enclaveId }: Enclave, id: string): Promise<OpinionInput> {
  const findings = await db.finding.findMany({ where: { enclaveId, applicationId: id } })
  const verdicts = findings.map(({ criterion, verdict }) => ({ criterion, seen: verdict, verdict, note: '' }))
  return OpinionForm.parse({ verdicts, recommendation: 'refer' })
}

/** The same but for the research staff, which the second wants proved once more. */
function doubting({ verdicts }: OpinionInput): OpinionInput {
  const doubted = verdicts.map((line) =>
    line.criterion === DOUBTED ? { ...line, verdict: 'unknown' as const, note: DOUBT } : line,
  )
  return { verdicts: doubted, recommendation: 'ask_correction', note: '请企业补最近一个月的社保证明再送审。' }
}

import { openIntake } from '~/setup/founding/open-intake.server'
import type { Founding } from '~/setup/founding/found.form'
import { hold } from '~/residence/spaces/hold.server'
import { addDays, instantOf, type Day } from '~/shared/days'
import { certificatesOf } from '~/example/plans/certificates'
import { countedToday, recordsOf, tradedByYear, type RecordPlan } from '~/example/plans/records'
import { KEPT_ROOM, REPAIRED_ROOM } from '~/example/plans/rooms'
import type { EnclavePlan } from '~/example/plans/weinan'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { runExperts } from '~/example/runs/admission/experts.server'
import { runPanel } from '~/example/runs/admission/panel.server'
import { runRecord } from '~/example/runs/admission/record.server'
import { runLanding } from '~/example/runs/landing/landing.server'
import { runApplication, type Admitted } from '~/example/runs/admission/application.server'
import { runResidence, type Life } from '~/example/runs/residence/residence.server'
import { momentOf, workingDaysBefore } from '~/example/plans/working-hours'

/** Begins every run of an enclave; they go on when the timeline does. */
export function runEnclave(
  enclave: Enclave,
  founding: Founding,
  { intakes, parts, meetings }: EnclavePlan,
): void {
  const { time, chance, today } = enclave
  for (const intake of intakes) {
    time.begin(async () => {
      const at = await time.until(instantOf(workingDaysBefore(intake.opensOn, 8), 10 * 60))
      must(await openIntake(enclave.staff.director, intake, at), 'open an intake')
    })
  }
  runExperts(enclave, parts)
  for (const { intake, heldOn } of meetings) time.begin(() => runPanel(enclave, intake, heldOn))
  const all = parts.flatMap(({ life }) => life ?? [])
  const residents = all.map(({ firm, movedInOn, ...life }) => ({
    firm,
    movedInOn,
    workEndsOn: workEndsOn(life),
  }))
  const records = [
    ...recordsOf({ founding, today, residents, chance: chance.of('records') }),
    ...certificatesOf(
      all,
      {
        today,
        hntes: countedToday('hntes', founding, today),
        home: founding.homeCity.code,
        host: founding.hostCity.code,
      },
      chance.of('certificates'),
    ),
  ]
  for (const { firm, course, life } of parts) {
    time.begin(async () => {
      const admitted = await runApplication(enclave, firm, course)
      if (!life || !admitted) return
      const own = records.filter((record) => record.firm === firm)
      time.begin(() => runResidence(enclave, life, admitted, tradedByYear(own)))
      time.begin(() => runLanding(enclave, life, admitted))
      own.forEach((record, index) => time.begin(() => runRecordOf(enclave, record, life, admitted, index)))
    })
  }
}

/** Graduating ends residence; work counts on where the firm is registered in the home city by then. */
function workEndsOn({ graduation, landing }: Pick<Life, 'graduation' | 'landing'>): Day | null {
  if (!graduation) return null
  const registeredOn = landing?.actual.find(([name]) => name === 'registered')?.[1] ?? null
  return registeredOn && registeredOn <= graduation.on ? null : graduation.on
}

function runRecordOf(enclave: Enclave, record: RecordPlan, life: Life, admitted: Admitted, index: number) {
  return runRecord(
    enclave,
    record,
    admitted,
    enclave.chance.of(`record ${life.firm.uscc} ${index}`),
    life.movedInOn,
  )
}

/** One room is under repair, one is kept for the firms of the open intake. */
export function keepRooms(enclave: Enclave): void {
  const chance = enclave.chance.of('holds')
  const keep = (code: string, purpose: 'repair' | 'reserved', days: [number, Day, Day], note: string) =>
    enclave.time.begin(async () => {
      const [ago, startsOn, endsOn] = days
      const at = await enclave.time.until(momentOf(addDays(enclave.today, -ago), chance))
      const unitId = enclave.units.get(code)
      if (!unitId) throw new Error(`no unit ${code}`)
      must(await hold(enclave.staff.officer, unitId, { purpose, startsOn, endsOn, note }, at), `hold ${code}`)
    })
  const day = (count: number) => addDays(enclave.today, count)
  keep(REPAIRED_ROOM, 'repair', [28, day(-26), day(24)], '防水维修')
  keep(KEPT_ROOM, 'reserved', [20, day(52), day(52 + 364)], '第三批预留')
}

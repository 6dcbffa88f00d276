import { openIntake } from '~/setup/founding/open-intake.server'
import type { Founding } from '~/setup/founding/found.form'
import { hold } from '~/residence/spaces/hold.server'
import { addDays, instantOf, type Day } from '~/shared/days'
import { certificatesOf } from '~/example/plans/plan-of-certificates'
import { countedToday, recordsOf, tradedByYear, type RecordPlan } from '~/example/plans/plan-of-records'
import { KEPT_ROOM, REPAIRED_ROOM } from '~/example/plans/plan-of-rooms'
import type { Plot } from '~/example/plans/plot-of-weinan'
import { must, type Stage } from './stage.server'
import { tellExperts } from '~/example/stories/story-of-experts.server'
import { meets } from '~/example/stories/story-of-a-panel.server'
import { proves } from '~/example/stories/story-of-a-record.server'
import { lands } from '~/example/stories/story-of-a-landing.server'
import { applies, type Admitted } from '~/example/stories/story-of-an-application.server'
import { lives, type Life } from '~/example/stories/story-of-residence.server'
import { momentOf, workingDaysBefore } from '~/example/plans/working-hours'

/** Begins every story of an enclave; they are told when the timeline runs. */
export function tellEnclave(stage: Stage, founding: Founding, { intakes, parts, meetings }: Plot): void {
  const { time, chance, today } = stage
  for (const intake of intakes) {
    time.begin(async () => {
      const at = await time.until(instantOf(workingDaysBefore(intake.opensOn, 8), 10 * 60))
      must('open an intake', await openIntake(stage.staff.director, intake, at))
    })
  }
  tellExperts(stage, parts)
  for (const { intake, heldOn } of meetings) time.begin(() => meets(stage, intake, heldOn))
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
  for (const { firm, fate, life } of parts) {
    time.begin(async () => {
      const admitted = await applies(stage, firm, fate)
      if (!life || !admitted) return
      const own = records.filter((record) => record.firm === firm)
      time.begin(() => lives(stage, life, admitted, tradedByYear(own)))
      time.begin(() => lands(stage, life, admitted))
      own.forEach((record, index) => time.begin(() => provesOne(stage, record, life, admitted, index)))
    })
  }
}

/** Graduating ends residence; work counts on where the firm is registered in the home city by then. */
function workEndsOn({ graduation, landing }: Pick<Life, 'graduation' | 'landing'>): Day | null {
  if (!graduation) return null
  const registeredOn = landing?.actual.find(([stage]) => stage === 'registered')?.[1] ?? null
  return registeredOn && registeredOn <= graduation.on ? null : graduation.on
}

function provesOne(stage: Stage, record: RecordPlan, life: Life, admitted: Admitted, index: number) {
  return proves(stage, record, admitted, stage.chance.of(`record ${life.firm.uscc} ${index}`), life.movedInOn)
}

/** One room is under repair, one is kept for the firms of the open intake. */
export function keepRooms(stage: Stage): void {
  const chance = stage.chance.of('holds')
  const keep = (code: string, purpose: 'repair' | 'reserved', days: [number, Day, Day], note: string) =>
    stage.time.begin(async () => {
      const [ago, startsOn, endsOn] = days
      const at = await stage.time.until(momentOf(addDays(stage.today, -ago), chance))
      const unitId = stage.units.get(code)
      if (!unitId) throw new Error(`no unit ${code}`)
      must(`hold ${code}`, await hold(stage.staff.officer, unitId, { purpose, startsOn, endsOn, note }, at))
    })
  const day = (count: number) => addDays(stage.today, count)
  keep(REPAIRED_ROOM, 'repair', [28, day(-26), day(24)], '防水维修')
  keep(KEPT_ROOM, 'reserved', [20, day(52), day(52 + 364)], '第三批预留')
}

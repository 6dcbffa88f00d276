import { Readable } from 'node:stream'
import { startOnBehalf } from '~/applications/start-on-behalf.server'
import writeXlsxFile from 'write-excel-file/node'
import { keep, receive } from '~/files/store.server'
import { usccCheckCharacter } from '~/firms/uscc'
import { closeBatch } from '~/imports/close-batch.server'
import { columnsOf, headOf, sheetName } from '~/imports/columns'
import { batchOf, openForImport, type RowResult } from '~/imports/queries.server'
import { uploadBatch } from '~/imports/upload.server'
import { sectionsFromJson } from '~/intakes/form-sections'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { saveView } from '~/views/save-view.server'
import { must, type Stage } from './stage.server'
import { momentOf, workingDaysBefore } from './working-hours'

/** What officers make for themselves: views of their lists, and a sheet of firms met at a fair, taken in. */
export function keepsTheDesk(stage: Stage): void {
  const { time, today, chance, staff } = stage
  const of = chance.of('desk')
  time.begin(async () => {
    const at = await time.until(momentOf(workingDaysBefore(today, 6), of))
    const shared = {
      page: 'applications',
      name: '等企业补正',
      search: 'turn=firm&sort=since',
      shared: 'yes',
    } as const
    must('keep a view', await saveView(staff.officer, shared, at))
    const large = 'answer=staff&test=least&value=15&sort=-answer'
    must(
      'keep a view',
      await saveView(staff.officer, { page: 'applications', name: '十五人以上', search: large }, at),
    )
    must(
      'keep a view',
      await saveView(
        staff.director,
        { page: 'firms', name: '在孵企业', search: 'filter=resident', shared: 'yes' },
        at,
      ),
    )
  })
  time.begin(async () => {
    const at = await time.until(momentOf(workingDaysBefore(today, 4), of))
    await takesIn(stage, at)
  })
}

const uscc = (start: string) => start + usccCheckCharacter(start)
/** Of two firms one is taken in; of the other the day of founding cannot be read. */
const FAIR = [
  {
    'firm.uscc': uscc('91610131MA0EX0F10'),
    'firm.name': '西安塬上风能装备有限公司',
    'firm.foundedOn': '2026-02-18',
  },
  {
    'firm.uscc': uscc('91610131MA0EX0F28'),
    'firm.name': '西安灞源测绘技术有限公司',
    'firm.foundedOn': '去年春天',
  },
].map((firm, index) => ({
  ...firm,
  ...{
    'firm.industryCode': '34',
    'firm.contactName': ['郭塬', '程灞'][index] ?? '',
    'firm.contactPhone': `1390000090${index}`,
  },
  staff: '8',
}))

async function takesIn({ enclaveId, staff: { officer } }: Stage, at: Date): Promise<void> {
  const open = await openForImport(enclaveId, at)
  const form = open?.forms.find(({ track }) => track === 'A')
  if (!form) return
  const heads = columnsOf(sectionsFromJson(form.sections), 'zh')
  const rows = FAIR.map((firm: Record<string, string>) =>
    heads.map(({ key }) => (firm[key] ? { value: firm[key] } : null)),
  )
  const said = [
    heads.map((head) => ({ value: headOf(head) })),
    heads.map(({ hint }) => ({ value: hint })),
    ...rows,
  ]
  const sheet = { sheet: sheetName('A', form.version) }
  const fileId = await store(officer.userId, await writeXlsxFile(said, sheet).toBuffer(), at)
  const { batchId } = must('upload a sheet', await uploadBatch(officer, fileId, 'zh', at))
  const batch = await batchOf(officer, batchId, 'zh')
  const { intakeId, formId, track } = batch
  const result: RowResult[] = []
  for (const { line, firm, answers, verdict } of batch.rows) {
    const begun =
      verdict === 'create'
        ? must(
            'begin on behalf',
            await startOnBehalf(officer, { ...firm, answers, intakeId, formId, track }, at),
          )
        : null
    result.push({ line, name: firm.name, ref: begun?.ref ?? null, reason: begun ? null : verdict })
  }
  must('confirm an import', await closeBatch(officer, batchId, result, at))
}

async function store(ownerUserId: string, bytes: Buffer, createdAt: Date): Promise<string> {
  const received = await receive(Readable.from([bytes]))
  await keep(received)
  const { sha256, size } = received
  const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const file = {
    id: newId(),
    ownerUserId,
    sha256,
    size,
    mime,
    name: '创业大赛登记企业（示例）.xlsx',
    createdAt,
  }
  await db.file.create({ data: file })
  return file.id
}

import { Readable } from 'node:stream'
import { handIn } from '~/admission/drafts/hand-in.server'
import { attachPaper } from '~/admission/drafts/papers.server'
import { acceptForScreening } from '~/admission/applications/accept-for-screening.server'
import writeXlsxFile from 'write-excel-file/node'
import { keep, receive } from '~/ground/files/store.server'
import { wholeUscc } from '~/shared/codes/uscc'
import { confirmBatch } from '~/admission/imports/confirm.server'
import { columnsOf, headOf, sheetName } from '~/admission/imports/columns'
import { openForImport } from '~/admission/imports/queries.server'
import { takeIn } from '~/admission/imports/take-in.server'
import { uploadBatch } from '~/admission/imports/upload.server'
import { USUAL_PAPERS } from '~/ground/forms/papers-decided'
import { papersFor } from '~/ground/forms/form-sections'
import { sectionsFromJson } from '~/ground/forms/form-json'
import { db } from '~/platform/db.server'
import { saveView } from '~/across/views/save-view.server'
import { isProofKind } from '~/example/proofs.server'
import { must } from '~/example/drivers/must'
import { uploadedBy } from '~/example/drivers/uploads.server'
import { upload } from '~/example/proofs.server'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDaysBefore } from '~/example/plans/working-hours'

/** What officers make for themselves: views of their lists, and a sheet of firms met at a fair, taken in. */
export function runDesk(enclave: Enclave): void {
  const { time, today, chance, staff } = enclave
  const of = chance.of('desk')
  time.begin(async () => {
    const at = await time.until(momentOf(workingDaysBefore(today, 6), of))
    const shared = {
      page: 'applications',
      name: '等企业补正',
      search: 'turn=firm&sort=since',
      shared: 'yes',
    } as const
    must(await saveView(staff.officer, shared, at), 'keep a view')
    const large = 'answer=staff&test=least&value=15&sort=-answer'
    must(
      await saveView(staff.officer, { page: 'applications', name: '十五人以上', search: large }, at),
      'keep a view',
    )
    must(
      await saveView(
        staff.director,
        { page: 'firms', name: '在孵企业', search: 'filter=resident', shared: 'yes' },
        at,
      ),
      'keep a view',
    )
  })
  time.begin(async () => {
    const at = await time.until(momentOf(workingDaysBefore(today, 4), of))
    await importSheet(enclave, at)
    await handInForFirm(enclave, await time.until(momentOf(workingDaysBefore(today, 2), of)))
  })
}

/** The firm that came with its mandate and everything on paper: it is handed in for it. */
const HANDED_IN = wholeUscc('91610131MA0EX0F3')

/** Of the first two firms one is taken in; of the other the day of founding cannot be read. */
const AT_THE_FAIR: Record<string, string>[] = [
  {
    'firm.uscc': wholeUscc('91610131MA0EX0F1'),
    'firm.name': '西安塬上风能装备有限公司',
    'firm.foundedOn': '2026-02-18',
  },
  {
    'firm.uscc': wholeUscc('91610131MA0EX0F2'),
    'firm.name': '西安灞源测绘技术有限公司',
    'firm.foundedOn': '去年春天',
  },
  {
    'firm.uscc': HANDED_IN,
    'firm.name': '西安漆水源水文仪器有限公司',
    'firm.foundedOn': '2026-01-12',
    capital: '200',
    revenue_last_year: '60',
    rd_staff: '5',
    rd_spend_last_year: '45',
    ip_status: 'pending',
    product: '明渠超声流量计。先在关中灌区的支渠试用，再往外省卖。',
    founder_name: '雒漆水',
    team_origin: 'university',
    doctors_and_masters: '3',
    founder_background: '雒漆水，博士，做过九年水文测量的研究和工程，带过六人的团队。',
    core_technology: '多声道时差法，水位大幅涨落时误差仍在百分之二以内，已在三条支渠连续运行半年。',
    landing_intent: '是',
    landing_product: '明渠超声流量计',
    landing_park: '渭南高新区',
    landing_year: '2028',
    landing_investment: '800',
    area_needed: '90',
    desks_needed: '0',
  },
]

const FAIR = AT_THE_FAIR.map((firm, index): Record<string, string> => ({
  ...firm,
  'firm.industryCode': '34',
  'firm.contactName': ['郭塬', '程灞', '雒漆水'][index] ?? '',
  'firm.contactPhone': `1390000090${index}`,
  staff: '8',
}))

async function importSheet({ enclaveId, staff: { officer } }: Enclave, at: Date): Promise<void> {
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
  const { batchId } = must(await uploadBatch(officer, { file: fileId }, 'zh', at), 'upload a sheet')
  must(await confirmBatch(officer, batchId, { take: [], invite: [] }, at), 'confirm an import')
  await takeIn(officer, batchId, FAIR.length, 'zh', at)
}

/** The papers of the firm that came with its mandate are filed; it is handed in for it, and taken up. */
async function handInForFirm({ enclaveId, today, staff: { officer } }: Enclave, at: Date): Promise<void> {
  const where = { enclaveId, firm: { uscc: HANDED_IN } }
  const { id, track } = await db.application.findFirstOrThrow({ where })
  for (const { code } of papersFor(USUAL_PAPERS, track).filter(({ required }) => required)) {
    if (!isProofKind(code)) throw new Error(`no proof for the paper ${code}`)
    const fileId = await upload(officer, code, at)
    must(await attachPaper(officer, id, { kind: code, fileId }, at), 'attach a paper')
  }
  const mandateOn = workingDaysBefore(today, 5)
  must(await handIn(officer, id, { mandateOn }, at), 'hand in for a firm')
  must(await acceptForScreening(officer, id, at), 'take up')
}

async function store(ownerUserId: string, bytes: Buffer, at: Date): Promise<string> {
  const received = await receive(Readable.from([bytes]))
  await keep(received)
  const { sha256, size } = received
  const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return uploadedBy(ownerUserId, at, { sha256, size, mime, name: '创业大赛登记企业（示例）.xlsx' })
}

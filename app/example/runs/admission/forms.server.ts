import { acceptNewerForm } from '~/admission/drafts/newer-form.server'
import { saveSection, stampOf } from '~/admission/drafts/save-section.server'
import { draftVersion } from '~/setup/form-editor/draft-version.server'
import { editDraft } from '~/setup/form-editor/edit-draft.server'
import { publishVersion } from '~/setup/form-editor/publish-version.server'
import { answersFromJson, type Question } from '~/ground/forms/form-sections'
import { rowsToText } from '~/ground/forms/group-rows'
import { makeLateCode } from '~/admission/intakes/late-codes.server'
import { formOf } from '~/admission/intakes/queries.server'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'
import { must } from '~/example/drivers/must'
import { founderOf } from '~/example/drivers/people.server'
import type { Enclave } from '~/example/enclave.server'
import { momentOf } from '~/example/plans/working-hours'

const question = (key: string, type: Question['type'], zh: string, en: string): Question => ({
  key,
  type,
  zh,
  en,
  hintZh: '',
  hintEn: '',
  required: false,
})

/** What the second version asks besides: who is in the team, row by row, and of firms with staff from abroad, whence. */
const MEMBERS: Question = {
  ...question('members', 'group', '核心团队成员', 'Core members of the team'),
  columns: [
    { ...question('name', 'text', '姓名', 'Name'), required: true },
    question('role', 'text', '分工', 'Part'),
    question('degree', 'text', '学历与专业', 'Degree and field'),
    question('since', 'date', '加入日期', 'Joined on'),
  ],
  maxRows: 8,
}
const ABROAD: Question = {
  ...question('returned_from', 'text', '从哪个国家或地区回来', 'Returned from'),
  show: { of: 'question', code: 'team_origin', test: 'is', value: 'overseas' },
}
const ROWS = [
  { name: '周岚', role: '总经理', degree: '博士，微电子', since: '2024-03-01' },
  { name: '许知远', role: '研发负责人', degree: '硕士，自动控制', since: '2024-06-15' },
  { name: '赵敏行', role: '工艺', degree: '硕士，材料', since: '2025-09-01' },
]

/** A second version came out mid-intake, a third last evening: drafts stand on three, one has taken the newest. */
export function runForms(enclave: Enclave): void {
  const { time, chance, today, staff, enclaveId } = enclave
  time.begin(async () => {
    const first = await time.until(momentOf(addDays(today, -9), chance.of('forms'), 21, 22))
    const intake = await db.intake.findFirst({ where: { enclaveId }, orderBy: { number: 'desc' } })
    if (!intake) return
    await publishForms(enclave, intake.id, MEMBERS, first)
    const last = await time.until(momentOf(addDays(today, -1), chance.of('newer forms'), 21, 22))
    const drafts = await db.application.findMany({
      where: { enclaveId, intakeId: intake.id, state: 'draft' },
      orderBy: { id: 'asc' },
    })
    const newest = drafts.at(-1)
    if (newest) await nameTeam(enclave, await takeNewerForm(enclave, newest, last), last)
    await publishForms(enclave, intake.id, ABROAD, last)
    const oldest = drafts[0]
    if (oldest && oldest !== newest) await takeNewerForm(enclave, oldest, last)
    const uses = { uses: 2, expiresOn: addDays(today, 30), note: '因设备进场延误，准予晚交' }
    must(await makeLateCode(staff.director, intake.number, uses, last), 'make a late code')
  })
}

/** Both tracks ask one question more, from now on also in the open intake. */
async function publishForms({ staff }: Enclave, intakeId: string, one: Question, at: Date): Promise<void> {
  for (const track of ['A', 'B'] as const) {
    const { formId } = must(await draftVersion(staff.director, track, at), 'draft a form')
    const edit = { act: 'put_question', section: 'team', was: null, question: one } as const
    must(await editDraft(staff.officer, formId, 1, edit), 'edit a form')
    const input = { revision: 2, intakes: [intakeId] }
    must(await publishVersion(staff.director, formId, input, at), 'publish a form')
  }
}

type Drafted = {
  id: string
  firmId: string
  createdById: string
  intakeId: string
  track: string
  formId: string
}

/** A draft takes the form of its intake, unless it stands on it. */
async function takeNewerForm(enclave: Enclave, draft: Drafted, at: Date) {
  const { enclaveId } = enclave
  const account = await db.user.findUniqueOrThrow({ where: { id: draft.createdById } })
  const founder = await founderOf(enclave, account, draft.firmId)
  const intake = await db.intake.findFirstOrThrow({ where: { enclaveId, id: draft.intakeId } })
  const formId = (intake.formIds as Record<string, string>)[draft.track] ?? ''
  if (formId !== draft.formId) must(await acceptNewerForm(founder, draft.id, formId, at), 'take a form')
  return { founder, id: draft.id, formId }
}

async function nameTeam(
  { enclaveId }: Enclave,
  { founder, id, formId }: Awaited<ReturnType<typeof takeNewerForm>>,
  at: Date,
): Promise<void> {
  const { answers } = await db.application.findFirstOrThrow({ where: { enclaveId, id } })
  const section = (await formOf(enclaveId, formId)).find(({ key }) => key === 'team')
  if (!section) return
  const known = answersFromJson(answers)
  const sent = { ...known, members: rowsToText(ROWS) }
  const saving = { section: 'team', stamp: stampOf(section, known), sent }
  must(await saveSection(founder, id, saving, at), 'name the team')
}

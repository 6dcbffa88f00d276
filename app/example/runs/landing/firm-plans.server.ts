import { must } from '~/example/drivers/must'
import { memberOf } from './member.server'
import type { Enclave } from '~/example/enclave.server'
import { workingDaysBefore } from '~/example/plans/working-hours'
import type { Actor } from '~/ground/people/actor'
import { answerSupport, rateAnswer } from '~/landing/firm-plans/answer-support.server'
import { askSupport, proposeSupport, takeBack } from '~/landing/firm-plans/ask-support.server'
import { openPlan } from '~/landing/firm-plans/open-plan.server'
import { AskSupportForm, VisitForm, WatchForm } from '~/landing/firm-plans/plan.form'
import { beginWatch, recordVisit } from '~/landing/firm-plans/watch.server'
import { db } from '~/platform/db.server'
import { addDays, dayOf, instantOf } from '~/shared/days'

/** The firm of the demonstration's founder is a key firm: its plan with requests in every state, watches and two visits. */
export function runFirmPlans(enclave: Enclave): void {
  enclave.time.begin(() => runPlan(enclave))
}

async function runPlan(enclave: Enclave): Promise<void> {
  const { enclaveId, time, today } = enclave
  const { officer } = enclave.staff
  const ago = (days: number, hour: number) => time.until(instantOf(workingDaysBefore(today, days), hour * 60))
  const opened = await ago(80, 10)
  const founder = await memberOf(enclave, 'founder@example.test', 'founder')
  const environment = await memberOf(enclave, 'department@example.test', 'department')
  if (!founder?.firmId || !environment) return
  const plan = {
    officerId: officer.userId,
    leader: '示例市 某副市长',
    duties: '每月上门一次；协调环评、用地和贷款；落地前陪同办完全部手续。',
    goals: '年内完成环评批复\n明年 3 月前签订厂房或用地合同\n明年年底前试产',
  }
  const { planId } = must(await openPlan(officer, founder.firmId, plan, opened), 'open a plan')
  const departments = await db.department.findMany({
    where: { enclaveId },
    select: { id: true, nameZh: true },
  })
  const named = (zh: string) => departments.find(({ nameZh }) => nameZh === zh)?.id ?? ''
  const ask = async (kind: string, what: string, [department, due]: [string, number], at: Date) => {
    const said = { kind, what, departmentId: named(department), dueOn: addDays(today, due) }
    must(await askSupport(officer, planId, AskSupportForm.parse(said), at), what)
    return newest(planId)
  }
  await visit(officer, planId, FIRST_VISIT, await ago(72, 15))
  const [air, water] = ['需要挥发性有机物排放指标 1.2 吨/年（示例）', '中试废水接入园区管网（示例）']
  const first = await ask('environment', air, ['渭南市生态环境局', -70], await ago(71, 9))
  const done = { version: 1, reply: 'done', answer: '指标已在园区总量内调剂，批复已发（示例）' } as const
  must(await answerSupport(environment, first, done, await ago(58, 11)), 'answer')
  must(
    await rateAnswer(founder, first, { version: 2, rating: 5, note: '比预期快' }, await ago(57, 16)),
    'rate',
  )
  const second = await ask('environment', water, ['渭南市生态环境局', -40], await ago(48, 10))
  const gone = await ask('energy', '增容 315 千伏安（示例）', ['渭南市工业和信息化局', 5], await ago(30, 9))
  const partly = { version: 1, reply: 'partly', answer: '预处理后可接入，管网改造明年安排（示例）' } as const
  must(await answerSupport(environment, second, partly, await ago(22, 17)), 'answer in part')
  const back = { version: 1, reason: '企业改用园区现有厂房，用电够用（示例）' }
  must(await takeBack(officer, { planId, requestId: gone }, back, await ago(20, 10)), 'take back')
  await visit(officer, planId, SECOND_VISIT, await ago(19, 15))
  const watch = (what: string, level: string, days: number, at: Date) =>
    beginWatch(officer, planId, WatchForm.parse({ what, level, reviewOn: addDays(today, days) }), at)
  must(await watch('二轮融资到账时间（示例）', 'attention', 12, await ago(19, 16)), 'watch')
  must(await watch('核心工程师去留（示例）', 'urgent', 0, await ago(18, 9)), 'watch')
  await ask(
    'land',
    '需要净地 20 亩，明年 3 月前交地（示例）',
    ['渭南市自然资源和规划局', -3],
    await ago(17, 10),
  )
  await ask('environment', '二期环评提前介入（示例）', ['渭南市生态环境局', 6], await ago(5, 10))
  const money = { kind: 'money', what: '希望对接 500 万元技改贷款（示例）' } as const
  must(await proposeSupport(founder, planId, money, await ago(2, 14)), 'ask for support')
}

const FIRST_VISIT = {
  met: '总经理、技术负责人',
  findings: '中试设备已订，环评是卡点；倾向在高新区落地（示例）',
  nextStep: '专员本周对接生态环境局，下月再来',
}
const SECOND_VISIT = {
  met: '总经理',
  findings: '环评指标已解决；担心核心工程师被挖走，二轮融资在谈（示例）',
  nextStep: '专员对接人才公寓和贷款，主任约园区看地',
}

async function visit(officer: Actor, planId: string, said: typeof FIRST_VISIT, at: Date) {
  const input = VisitForm.parse({ ...said, visitedOn: dayOf(at), visitors: officer.name })
  must(await recordVisit(officer, planId, input, at), 'visit')
}

const newest = async (planId: string) =>
  (await db.supportRequest.findFirstOrThrow({ where: { planId }, orderBy: { id: 'desc' } })).id

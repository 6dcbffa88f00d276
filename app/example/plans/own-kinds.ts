const field = (code: string, zh: string, en: string, part: Record<string, string>) => ({
  code,
  zh,
  en,
  least: '',
  most: '',
  unitZh: '',
  unitEn: '',
  choices: '',
  role: 'none',
  ...part,
})
const KIND = {
  renew: undefined,
  months: '',
  numberForm: 'bare',
  ends: 'never',
  basedOn: '0',
  pattern: '',
  example: '',
  check: 'none',
}

/** Money for the step between a paper and a prototype: a number of its own, a title, an amount and how far it has come. */
export const PROOF_OF_CONCEPT = {
  ...KIND,
  code: 'poc',
  zh: '概念验证项目',
  en: 'Proof-of-concept project',
  dayZh: '立项日期',
  dayEn: 'Approved on',
  paper: 'required',
  paperZh: '概念验证中心的立项通知书',
  paperEn: 'The approval letter of the proof-of-concept centre',
  check: 'pattern',
  pattern: 'GNYZ\\d{7}',
  example: 'GNYZ2026001',
  reason: '市科技局要求统计概念验证（示例）',
  fields: [
    field('f1', '项目编号', 'Project number', { type: 'text', role: 'number', required: 'on' }),
    field('f2', '项目名称', 'Project', { type: 'text', role: 'title', required: 'on', most: '80' }),
    field('f3', '立项经费', 'Funds', { type: 'money', role: 'amount', required: 'on', most: '1000' }),
    field('f4', '技术成熟度', 'Technology readiness', {
      type: 'choice',
      required: 'on',
      choices:
        '4 级：实验室验证 | TRL 4: proved in the laboratory\n5 级：相关环境验证 | TRL 5: proved in a relevant environment\n6 级：原型演示 | TRL 6: prototype shown',
    }),
  ],
}

export const INDICATOR_OF_PROOFS = {
  identity: 'number',
  months: '0',
  basedOn: '0',
  takes: 'rows',
  standing: 'cumulative',
  stays: 'belonging',
  zh: '概念验证项目',
  en: 'Proof-of-concept projects',
  ruleZh: '在驻、毕业或落地企业获概念验证中心立项，有立项通知书，同一项目编号计 1 项。',
  ruleEn:
    'A project of a tenant, graduate or landed firm approved by the proof-of-concept centre; each number counts once.',
  reason: '市科技局要求统计概念验证（示例）',
  unitZh: '项',
  unitEn: 'projects',
}

/** What happened in a workshop, and how bad it was: without a number, each by itself. */
export const INCIDENT = {
  ...KIND,
  code: 'incident',
  zh: '安全生产事件',
  en: 'Safety incident',
  dayZh: '发生日期',
  dayEn: 'Happened on',
  paper: 'optional',
  paperZh: '事件调查记录',
  paperEn: 'The record of the inquiry',
  reason: '安全生产责任书（示例）',
  fields: [
    field('f1', '经过', 'What happened', { type: 'text', role: 'title', required: 'on', most: '120' }),
    field('f2', '等级', 'How bad', {
      type: 'choice',
      required: 'on',
      choices: '险情，无人受伤 | near miss\n轻微伤 | minor injury\n事故 | accident',
    }),
  ],
}

/** Fewer are better: its target is a limit. */
export const INDICATOR_OF_INCIDENTS = {
  identity: 'record',
  months: '0',
  basedOn: '0',
  takes: 'rows',
  standing: 'cumulative',
  stays: 'belonging',
  zh: '安全生产事件',
  en: 'Safety incidents',
  ruleZh: '在驻、毕业或落地企业发生的险情、轻微伤和事故，有登记，每起计 1 起；越少越好。',
  ruleEn:
    'Near misses, injuries and accidents of tenants, graduates and landed firms, each counted; fewer are better.',
  reason: '安全生产责任书（示例）',
  unitZh: '起',
  unitEn: 'incidents',
  better: 'less',
}

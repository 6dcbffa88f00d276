import { defineWords, plural } from '~/shared/words'

/** Every sentence about an enclave's intakes. */
export const enclaveWords = defineWords({
  intakes: ['批次', 'Intakes'],
  intakesSub: [
    '每一批的日期、名额和所用条件；日期到了，门户和申请页自己开、自己关。',
    'The days, places and criteria of each intake; the portal opens and closes by these days.',
  ],
  forms: ['申请表', 'Application forms'],
  agreementText: ['协议文本', 'Agreement text'],
  newIntake: ['开一批', 'Open an intake'],
  newIntakeSub: [
    '材料清单和表格按标准带入；条件和评审表取开放当日施行的一版。',
    'Papers and form are the standard ones; criteria and rubric are those in force on the opening day.',
  ],
  number: ['批次', 'Intake'],
  phase: ['状态', 'State'],
  quota: ['名额', 'Places'],
  quotaOf: (firms: number, sqm: string) => [
    `${firms} 家，${sqm} 平方米`,
    `${plural(firms, 'firm')}, ${sqm} m²`,
  ],
  criteria: ['条件', 'Criteria'],
  received: ['已收', 'Received'],
  admitted: ['已入驻', 'Admitted'],
  count: (count: number) => [`${count} 份`, plural(count, 'application')],
  firms: (count: number) => [`${count} 家`, plural(count, 'firm')],
  none: ['还没有批次', 'No intakes yet'],
  noneText: [
    '开一批后，门户会公布日期，企业才能申请。',
    'Once an intake is open the portal shows its days and firms can apply.',
  ],
  phases: {
    coming: ['未开放', 'Not yet open'],
    open: ['正在受理', 'Open'],
    deciding: ['已截止，办理中', 'Closed, being decided'],
    over: ['已结束', 'Over'],
  },
  days: {
    opensOn: ['开放', 'Opens'],
    closesOn: ['截止', 'Closes'],
    reviewOn: ['评审会', 'Review'],
    decideOn: ['审批', 'Decision'],
    noticeUntil: ['公示止', 'Public notice ends'],
    moveInOn: ['入驻', 'Move in'],
  },
  dayHints: {
    opensOn: ['当天零时起可以提交', 'From midnight of this day'],
    closesOn: ['当天 17:30 止', 'Until 17:30 of this day'],
    reviewOn: ['专家评审完成', 'The experts are done'],
    decideOn: ['主任作出决定', 'The director decides'],
    noticeUntil: ['公示期最后一天', 'Last day of the public notice'],
    moveInOn: ['可以交房的第一天', 'First day on which rooms are handed over'],
  },
  titleZh: ['中文名称', 'Chinese title'],
  titleEn: ['英文名称', 'English title'],
  titleHint: ['例如：第三批', 'Such as 第三批'],
  titleEnHint: ['例如：Third intake', 'Such as Third intake'],
  quotaFirms: ['名额（家）', 'Firms'],
  quotaSqm: ['可用面积（平方米）', 'Square metres'],
  unitFirms: ['家', 'firms'],
  unitSqm: ['㎡', 'm²'],
  open: ['开放这一批', 'Open this intake'],
  refusals: {
    wrong_role: ['只有运营专员和主任能开批次。', 'Only officers and directors open intakes.'],
    no_criteria_in_force: [
      '开放当日没有有效的入驻条件，请先公布一套条件，或改开放日期。',
      'No admission criteria are in force on the opening day. Publish a set or change the day.',
    ],
    no_rubric_in_force: [
      '开放当日没有施行的评审表，请管理员先公布一版，或改开放日期。',
      'No rubric is in force on the opening day. Ask an administrator to publish one, or change the day.',
    ],
    changed_meanwhile: [
      '别人刚刚开了一批，请看一下列表再提交。',
      'Somebody has just opened an intake. Look at the list and send again.',
    ],
  },
  errors: {
    required: ['请填写', 'Please fill this in'],
    not_a_day: ['请填日期，例如 2026-12-04', 'Please enter a day such as 2026-12-04'],
    must_be_later: ['要晚于上一个日期', 'Must be later than the day before it in this list'],
    not_a_number: ['请填整数', 'Please enter a whole number'],
    too_small: ['至少 1', 'At least 1'],
    too_large: ['太大了', 'Too large'],
    too_long: ['太长了，最多 60 个字', 'Too long: at most 60 characters'],
  },
})

import type { Locale } from '~/shared/words'

type Placeholder = {
  /** The param it reads, where that is not its code. */
  from?: string
  /** A day is passed as YYYY-MM-DD; `date` says the year too. A sentence is the same in every letter. */
  is?: 'day' | 'date' | 'sentence' | 'lines' | 'link'
} & Record<Locale, { name: string; example: string }>

const of = (zh: string, zhExample: string, en: string, enExample: string) => ({
  zh: { name: zh, example: zhExample },
  en: { name: en, example: enExample },
})
const same = (zh: string, en: string, example: string) => of(zh, example, en, example)
const ADDRESS = 'https://feidi.example/…'

/**
 * Every placeholder a letter can have: its name in each language, and an example value. A `lines` value may
 * run over several lines, and like a `link` has no place in a subject.
 */
export const PLACEHOLDERS = {
  ref: same('编号', 'ref', 'WXXF-2026-0914'),
  firm: of('企业', '西安青禾传感科技有限公司', 'firm', 'Qinghe Sensing Co., Ltd.'),
  link: { is: 'link', ...same('链接', 'link', ADDRESS) },
  page: { is: 'link', ...same('全文', 'page', ADDRESS) },
  due: { is: 'day', ...same('截止日', 'due', '2026-12-04') },
  dueBefore: { is: 'day', from: 'before', ...same('原截止日', 'due before', '2026-11-20') },
  answerBy: { is: 'day', ...same('答复日', 'answer by', '2026-11-27') },
  day: { is: 'day', ...same('日期', 'day', '2026-12-01') },
  from: { is: 'day', ...same('起始日', 'from', '2026-12-01') },
  until: { is: 'day', ...same('结束日', 'until', '2026-12-07') },
  date: { is: 'date', from: 'day', ...same('年月日', 'date', '2026-12-01') },
  start: { is: 'date', from: 'from', ...same('起租日', 'start', '2027-01-01') },
  end: { is: 'date', from: 'until', ...same('到期日', 'end', '2029-12-31') },
  time: same('时间', 'time', '14:00'),
  was: same('原时间', 'time before', '2026-12-01 09:00–10:00'),
  place: of('地点', '三层会议室', 'place', 'Meeting room, third floor'),
  count: same('数量', 'count', '3'),
  month: same('月份', 'month', '2026-12'),
  year: same('年度', 'year', '2025'),
  points: same('得分', 'points', '86.50'),
  amount: same('金额', 'amount', '3,224.50'),
  days: same('天数', 'days', '7'),
  term: same('孵化期', 'months', '48'),
  enclave: of('孵化器', '渭南(西安)创新创业孵化器', 'incubator', 'Weinan Incubator in Xi’an'),
  intake: of('批次', '2026年第四批', 'intake', 'Fourth intake of 2026'),
  officer: of('经办人', '李晓燕', 'officer', 'Li Xiaoyan'),
  by: of('经手人', '王主任', 'by', 'Director Wang'),
  expert: of('专家', '陈志远', 'expert', 'Chen Zhiyuan'),
  belongs: of('所属', '（西安青禾传感科技有限公司）', 'belonging', ' (Qinghe Sensing Co., Ltd.)'),
  finding: { from: 'what', ...of('问题', '围挡未到位，堆土未覆盖', 'finding', 'The fence is not up') },
  person: of('姓名', '周启明', 'person', 'Zhou Qiming'),
  address: same('地址', 'address', 'zh***@example.cn'),
  invited: same('邀请的地址', 'invited address', 'ch***@gov.cn'),
  role: of('身份', '运营专员', 'role', 'Officer'),
  reason: of('理由', '所附证书已过期', 'reason', 'The certificate attached has expired'),
  note: of('说明', '团队和技术方向符合本批重点', 'note', 'Team and technology fit this intake'),
  commentForFirm: {
    is: 'lines',
    ...of(
      '给企业的意见',
      '请补充量产的时间表和首批客户',
      'words for the firm',
      'Please add a timetable for production and the first customers',
    ),
  },
  reasons: {
    is: 'lines',
    ...of('修改意见', '请补充中试的时间表', 'reasons', 'Please add a timetable for the pilot run'),
  },
  items: {
    is: 'lines',
    ...of(
      '补正事项',
      '· 营业执照：不清楚，请重新上传\n· 研发人员：与社保人数不一致',
      'items',
      '· Business licence: illegible, please upload again\n· R&D staff: differs from the insured',
    ),
  },
  cites: {
    is: 'lines',
    ...of(
      '依据',
      '· 研发能力（第六条）：研发人员 2 人，应不少于 3 人',
      'grounds',
      '· R&D capability (Article 6): 2 R&D staff, at least 3 are needed',
    ),
  },
  certificates: {
    is: 'lines',
    ...of(
      '将到期的证书',
      '· 西安青禾传感科技有限公司：高新技术企业证书，2027-06-30，还有 30 天',
      'certificates that end',
      '· Qinghe Sensing Co., Ltd.: high-tech enterprise certificate, 2027-06-30, 30 days left',
    ),
  },
  changes: {
    is: 'lines',
    ...of('变化', '· 研发人员由 3 人改为 5 人', 'changes', '· R&D staff: 5 instead of 3'),
  },
  matters: {
    is: 'lines',
    ...of(
      '通知',
      '入驻申请\n· WXXF-2026-0914 已受理\n· WXXF-2026-0914 初审通过，进入专家评审',
      'notices',
      'Applications\n· WXXF-2026-0914 has been taken up\n· WXXF-2026-0914 passed screening',
    ),
  },
  answer: {
    is: 'lines',
    ...of('答复', '经查核，所述专利归该企业所有。', 'answer', 'We found that the firm owns the patent.'),
  },
  verdict: of('结论', '认为不成立', 'verdict', 'not upheld'),
  grade: of('等次', '良好', 'grade', 'Good'),
  rank: same('名次', 'rank', '3'),
  outcome: of('决定', '拟同意入驻', 'outcome', 'Accepted'),
  advice: of('您的建议', '建议候补', 'your advice', 'Waitlist'),
  unit: of('房间', 'A座 301', 'room', 'A-301'),
  title: of('名称', '一种薄膜应变计', 'title', 'A thin-film strain gauge'),
  certificate: of('证书', '科技型中小企业入库', 'certificate', 'Tech SME registration'),
  number: same('证书编号', 'certificate number', '202661050008000123'),
  criteria: {
    from: 'title',
    ...of('条件', '入驻条件（2027年版）', 'criteria', 'Admission criteria, 2027'),
  },
  set: of('毕业条件', '毕业条件（2026年版）', 'graduation criteria', 'Graduation criteria, 2026'),
  park: of('园区', '渭南高新区传感器产业园', 'park', 'Sensor Park, Weinan High-tech Zone'),
  site: of('场地', '三期标准厂房 2 号楼 1 层', 'site', 'Phase 3 factory 2, ground floor'),
  item: of('政策项目', '落地奖励', 'support', 'Landing award'),
  shared: of('分算事项', '2026年第三季度结算单（第 1 次）', 'shared matter', 'settlement 1 of Q3 2026'),
  parcel: of('地块', '东园 3 号地块', 'parcel', 'East Park plot 3'),
  quarter: of('季度', '2026年第三季度', 'quarter', 'Q3 2026'),
  line: of('标准', '2,000 万元', 'line', '20 million yuan'),
  elapsed: same('已满月数', 'months passed', '11'),
  stage: of('阶段', '已签约', 'stage', 'Signed'),
  blocker: of('卡点', '用地指标未落实', 'blocker', 'no land quota yet'),
  department: of('部门', '渭南市财政局', 'department', 'Weinan Finance Bureau'),
  matter: of('事项', '“签约”已过计划日', 'matter', '“Signed” is past its planned day'),
  leader: of('包抓领导', '张副市长', 'leader in charge', 'Vice mayor Zhang'),
  office: of('责任单位', '渭南高新区传感器产业园', 'office', 'Sensor Park, Weinan High-tech Zone'),
  nextStep: of('下一步', '与园区协调指标', 'next step', 'Settle the quota with the park'),
  disagree: {
    is: 'sentence',
    ...of(
      '不同意见',
      '有不同意见，请与运营部联系。',
      'how to disagree',
      'If you disagree, write to the incubator.',
    ),
  },
} as const satisfies Record<string, Placeholder>

export type Code = keyof typeof PLACEHOLDERS

/** What is known of a placeholder, whichever it is. */
export const placeholderOf = (code: Code): Placeholder => PLACEHOLDERS[code]

import { defineWords, plural, type Pair } from '~/shared/words'

export const duplicateWords = defineWords({
  title: ['疑似重复企业', 'Likely duplicates'],
  sub: (count: number, more: boolean) => [
    `${more ? `至少 ${count}` : count} 对。按信用代码、名称、电话和专利号比对；由主任合并，合并后两边的经过都保留。`,
    `${more ? 'At least ' : ''}${plural(count, 'pair')}. Compared by credit code, name, telephone and patent number; the director merges, and both histories stay.`,
  ],
  waiting: (firms: number) => [
    `还有 ${firms >= 1000 ? '1000 多' : firms} 家正在比对，几秒后刷新。`,
    `${firms >= 1000 ? 'More than 1,000 firms' : plural(firms, 'firm')} still to be compared; look again in a few seconds.`,
  ],
  none: ['没有疑似重复的企业', 'No firms look like duplicates'],
  noneHint: ['新企业登记后会自动比对。', 'New firms are compared as they register.'],
  pair: ['两家企业', 'Two firms'],
  why: ['为什么像', 'Why they look alike'],
  score: ['可能性', 'Likelihood'],
  compare: ['并排比对', 'Compare'],
  causes: {
    organisation: (value: string) => [`主体标识码相同（${value}）`, `same organisation code (${value})`],
    code: (value: string) => [`信用代码只差一位（${value}）`, `credit codes differ in one place (${value})`],
    patent: (value: string) => [`同一专利号（${value}）`, `same patent (${value})`],
    phone: (value: string) => [`同一电话（${value}）`, `same telephone (${value})`],
    name: (value: string) => [`名称相似 ${value}%`, `names ${value}% alike`],
  } as Record<string, (value: string) => Pair>,
  pairTitle: ['是不是同一家', 'One firm or two?'],
  nothing: [
    '信息已更新，两家现在没有明显相同之处。',
    'The records have changed: nothing marked in common now.',
  ],
  saidDistinct: ['已确认不是同一家企业，不再提示。', 'Known to be two firms; not put forward again.'],
  what: ['项目', 'Item'],
  rows: {
    ref: ['企业编号', 'Reference'],
    uscc: ['统一社会信用代码', 'Credit code'],
    formerly: ['曾用名', 'Formerly'],
    founded: ['成立日期', 'Founded on'],
    track: ['类别', 'Track'],
    product: ['产品', 'Product'],
    contact: ['联系人', 'Contact'],
    people: ['账户', 'Accounts'],
    applications: ['申请', 'Applications'],
    projects: ['落地项目', 'Landing projects'],
    records: ['在案材料', 'Records'],
    evidence: ['证据', 'Evidence'],
    leases: ['租约', 'Leases'],
    tenancies: ['在孵记录', 'Tenancies'],
    places: ['地点', 'Places'],
    figures: ['年度数据', 'Yearly figures'],
  },
  keepThis: ['保留这家，把另一家并进来', 'Keep this one and merge the other into it'],
  tellApart: ['不是同一家', 'Not the same firm'],
  mergeTitle: (from: string, to: string) => [`把${from}并入${to}`, `Merge ${from} into ${to}`],
  mergeLead: (moved: string) => [
    `${moved}。原企业只留一个指向，用旧名和旧编号仍能找到；它以前的经过原样保留。合并不能撤销。`,
    `${moved}. The merged entry stays as a pointer, found by its old name and reference; its history stays as written. Merging cannot be undone.`,
  ],
  moved: (counts: string) => [`将移过来：${counts}`, `Will move: ${counts}`],
  nothingMoves: ['没有要移的内容', 'Nothing to move'],
  twoByCode: ['两家各有一个有效的信用代码', 'Each has a valid credit code of its own'],
  twoByCodeText: [
    '登记机关把它们当作两个主体。合并要两个人：一人写明依据提出，另一人确认，其中一人是主任。',
    'The register holds them for two. A merger takes two people: one proposes it with the grounds, another confirms; one of them is a director.',
  ],
  proposed: (by: string, on: string, name: string) => [
    `${by}于${on}提议保留${name}，等另一个人确认`,
    `${by} proposed on ${on} to keep ${name}; another person has to confirm`,
  ],
  inReview: (name: string, refs: string) => [
    `${name}有申请正在评审：${refs}`,
    `${name} has applications under review: ${refs}`,
  ],
  graduated: (name: string) => [`${name}已毕业`, `${name} has graduated`],
  propose: ['提议合并', 'Propose the merger'],
  confirm: ['确认合并', 'Confirm the merger'],
  reason: ['为什么认定是同一家', 'Why they are the same firm'],
  merge: ['合并', 'Merge'],
  merging: ['正在合并', 'Merging'],
  cancel: ['不合并', 'Do not merge'],
  errors: {
    reason_missing: ['请写明认定的依据，会留在日志里', 'Say why, it stays in the log'],
    keep_missing: ['请先选择保留哪一家', 'Choose which firm to keep'],
  },
  refusals: {
    director_needed: [
      '合并要有主任参加：由主任提出，或由主任确认',
      'A director takes part in every merger: proposing it or confirming it',
    ],
    needs_another: [
      '两家都有各自有效的信用代码，要由另一个人确认；您已经提出，不能自己确认',
      'Both firms have valid credit codes of their own: another person has to confirm what you proposed',
    ],
    proposed_other_way: [
      '已有人提议保留另一家，请先商定保留哪一家',
      'Somebody proposed to keep the other firm: agree on which first',
    ],
    same_firm: ['这是同一条登记', 'This is one entry'],
    both_applied: [
      '两家在同一批次都有未办结的申请，请先撤回或办结其中一份',
      'Both have an open application in the same intake: withdraw or finish one first',
    ],
    both_reside: [
      '两家都有未结束的入驻，请先办结其中一家的退出',
      'Both have a tenancy that has not ended: finish one first',
    ],
    both_land: [
      '两家都有进行中的落地项目，请先终止其中一个',
      'Both have a live landing project: drop one first',
    ],
    both_claim: [
      '两家企业今年都申报了同一项政策，先办完或不予兑现其中一笔。',
      'Both claimed the same support this year: one claim has to be refused first.',
    ],
    both_report: [
      '两家都填报了同一年度的数据，合并后无法并存，请先核对',
      'Both have reported figures of the same year, which cannot stand side by side: check them first',
    ],
    counted_twice: [
      '两家在同一项按企业计数的指标上都有证据，合并会重复计数，请先撤回其中一条',
      'Both have evidence for an indicator that counts firms; the one firm would count twice: withdraw one first',
    ],
    both_have_plans: [
      '两家都有进行中的一企一策，请先结束其中一份',
      'Both have an open plan of their own: end one first',
    ],
    cannot_move: [
      '数据库的一条约束不允许合并，两家都没有改动',
      'A constraint of the database does not allow it; neither firm was changed',
    ],
  },
})

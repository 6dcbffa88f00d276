import type { Rubric, RubricItem } from './rubric'

type Words = [zh: string, en: string]

/** Five ordinary items that share 100, and three that can add up to 15: what experts score unless an intake says otherwise. */
export const DEFAULT_RUBRIC: Rubric = {
  A: [
    item(
      'technology_team',
      25,
      ['技术与团队', 'Technology and team'],
      [
        ['看不出技术来源，核心成员不到位', 'No visible source of the technology, key people missing'],
        ['有技术设想，团队不完整', 'An idea of the technology, an incomplete team'],
        ['技术可行，核心成员专职', 'Feasible technology, key people full-time'],
        ['技术在国内有优势，团队有同类经验', 'Ahead in the country, a team that did this before'],
        [
          '技术国内领先，有权属清楚的成果，团队齐整',
          'Leading in the country, clearly owned results, a complete team',
        ],
      ],
    ),
    item(
      'rd_capability',
      25,
      ['研发能力', 'R&D capability'],
      [
        ['没有研发活动', 'No R&D activity'],
        ['研发人员或投入很少', 'Few R&D staff, little spend'],
        ['有稳定的研发人员和投入', 'Steady R&D staff and spend'],
        ['有自主知识产权，研发条件较好', 'Own intellectual property, good conditions for R&D'],
        ['知识产权成体系，样机或中试已通过', 'A body of intellectual property, prototype or pilot passed'],
      ],
    ),
    landing(25),
    homeIndustry(15),
    market(10),
    ...bonuses(),
  ],
  B: [
    item(
      'technology_team',
      20,
      ['技术与团队', 'Technology and team'],
      [
        ['没有要攻的技术题目', 'No technical problem to solve'],
        ['题目笼统，没有带头人', 'A vague problem, nobody to lead it'],
        ['题目明确，有专职带头人', 'A clear problem, a full-time leader'],
        ['题目关系主导产品，团队有经验', 'A problem of the main product, an experienced team'],
        [
          '题目属于行业共性难题，团队有可比的成绩',
          'A problem of the whole industry, a team with comparable results',
        ],
      ],
    ),
    item(
      'rd_platform',
      30,
      ['飞入地研发平台', 'R&D platform in the host city'],
      [
        ['没有平台计划', 'No plan for a platform'],
        ['只有设想，没有人员和投入安排', 'An idea only, no staff or budget'],
        ['有人员和投入安排，与高校有接触', 'Staff and budget planned, in contact with universities'],
        ['有合作协议，专职人员已定', 'Cooperation agreement, full-time staff named'],
        ['平台已运行，有共同课题和设备', 'Platform running, joint projects and equipment'],
      ],
    ),
    landing(20),
    homeIndustry(20),
    market(10),
    ...bonuses(),
  ],
}

function landing(weight: number): RubricItem {
  return item(
    'landing',
    weight,
    ['在飞出地落地的可能与计划', 'Likelihood and plan of landing in the home city'],
    [
      ['没有落地打算', 'No intention to land'],
      ['有意向，没有园区和时间', 'An intention, no park and no date'],
      ['有意向园区和大致时间', 'A park in mind and a rough date'],
      ['产品、园区、时间、投资都写明', 'Product, park, date and investment are named'],
      ['已与园区谈定条件，资金有来源', 'Terms settled with the park, money in sight'],
    ],
  )
}

function homeIndustry(weight: number): RubricItem {
  return item(
    'home_industry',
    weight,
    ['与飞出地产业的契合', 'Fit with the home city’s industries'],
    [
      ['没有关系', 'None'],
      ['关系不大', 'Little'],
      ['属于同一行业', 'The same industry'],
      ['能与本地企业配套', 'Works with local firms'],
      ['补上本地产业链缺的一环', 'Fills a gap in the local chain'],
    ],
  )
}

function market(weight: number): RubricItem {
  return item(
    'market',
    weight,
    ['市场', 'Market'],
    [
      ['说不清客户是谁', 'Cannot say who the customer is'],
      ['有目标客户，没有接触', 'Customers named, none met'],
      ['有试用或意向订单', 'Trials or letters of intent'],
      ['有销售合同', 'Sales contracts'],
      ['销售连续增长，客户不止一家', 'Sales growing, more than one customer'],
    ],
  )
}

function bonuses(): RubricItem[] {
  return [
    bonus('emerging_industry', ['属于战略性新兴产业', 'In a strategic emerging industry']),
    bonus('disruptive_product', ['有颠覆性产品', 'Has a disruptive product']),
    bonus('international_market', ['有国际市场', 'Sells abroad']),
  ]
}

function item(code: string, weight: number, [zh, en]: Words, steps: Words[]): RubricItem {
  return {
    code,
    zh,
    en,
    weight,
    scale: steps.map(([zh, en], index) => ({ score: index + 1, zh, en })),
    commentRequired: true,
  }
}

function bonus(code: string, [zh, en]: Words): RubricItem {
  const scale = [
    { score: 0, zh: '不加', en: 'None' },
    { score: 1, zh: '部分符合', en: 'In part' },
    { score: 2, zh: '符合', en: 'Yes' },
  ]
  return { code, zh, en, weight: 5, bonus: true, scale, commentRequired: false }
}

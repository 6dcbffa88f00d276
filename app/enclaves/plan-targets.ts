/** The six indicators of a plan. */
const INDICATORS = [
  ['achievements', '引进孵化科技成果', 'Research results brought in', 'item', false],
  ['talents', '引进创新创业人才', 'Talents brought in', 'person', false],
  ['landed_tech_smes', '落地科技型中小企业', 'Tech SMEs landed', 'firm', false],
  ['hntes', '高新技术企业', 'High-tech enterprises', 'firm', false],
  ['patents', '专利成果', 'Patents', 'item', false],
  ['tech_trade', '技术交易额', 'Technology trade', 'yuan', true],
] as const

/** The rows of a plan's indicators, with the target of the whole plan. */
export function indicatorRows(targets: Readonly<Record<string, { total: string }>>) {
  return INDICATORS.flatMap(([code, zh, en, unit, strict], position) => {
    const target = targets[code]
    return target
      ? [{ code, zh, en, unit, strict, target: target.total, rule: code, ruleZh: '', ruleEn: '', position }]
      : []
  })
}

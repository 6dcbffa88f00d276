export const ENVIRONMENT = '渭南市生态环境局'
export const INDUSTRY = '渭南市工业和信息化局'
export const FINANCE = '渭南市财政局'

/** Departments of Weinan and Xi'an that a landing needs, as an administrator pastes them; telephones are invented. */
export const DEPARTMENTS_OF_WEINAN = [
  ['渭南市科学技术局', 'Weinan Science and Technology Bureau', '飞出地部门', '科技、人才', '高新科'],
  [FINANCE, 'Weinan Finance Bureau', '飞出地部门', '财政', '经济建设科'],
  ['渭南市自然资源和规划局', 'Weinan Natural Resources Bureau', '飞出地部门', '土地规划', '开发利用科'],
  [INDUSTRY, 'Weinan Industry Bureau', '飞出地部门', '工业、水电气', '运行监测科'],
  [ENVIRONMENT, 'Weinan Environment Bureau', '飞出地部门', '环境', '环评科'],
  ['渭南高新区管委会', 'Weinan High-tech Zone committee', '园区管委会', '招商、建设、登记许可', '招商局'],
  ['西安市科学技术局', "Xi'an Science and Technology Bureau", '飞入地部门', '科技', '区域合作处'],
]
  .map(([zh, en, side, duties, office], index) =>
    [zh, en, side, duties, `${office} 0913-000000${index}（示例）`, '2020-01-01'].join('\t'),
  )
  .join('\n')

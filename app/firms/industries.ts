export type Named = { code: string; zh: string; en: string }
export type Section = Named & { from: number; to: number }

const section = (code: string, from: number, to: number, zh: string, en: string): Section => ({
  code,
  from,
  to,
  zh,
  en,
})
const named = (code: string, zh: string, en: string): Named => ({ code, zh, en })

/** The twenty sections of GB/T 4754-2017 with the divisions each covers. */
export const SECTIONS: readonly Section[] = [
  section('A', 1, 5, '农、林、牧、渔业', 'Agriculture, forestry, animal husbandry and fishery'),
  section('B', 6, 12, '采矿业', 'Mining'),
  section('C', 13, 43, '制造业', 'Manufacturing'),
  section('D', 44, 46, '电力、热力、燃气及水生产和供应业', 'Electricity, heat, gas and water supply'),
  section('E', 47, 50, '建筑业', 'Construction'),
  section('F', 51, 52, '批发和零售业', 'Wholesale and retail trade'),
  section('G', 53, 60, '交通运输、仓储和邮政业', 'Transport, storage and post'),
  section('H', 61, 62, '住宿和餐饮业', 'Hotels and catering'),
  section(
    'I',
    63,
    65,
    '信息传输、软件和信息技术服务业',
    'Information transmission, software and IT services',
  ),
  section('J', 66, 69, '金融业', 'Finance'),
  section('K', 70, 70, '房地产业', 'Real estate'),
  section('L', 71, 72, '租赁和商务服务业', 'Leasing and business services'),
  section('M', 73, 75, '科学研究和技术服务业', 'Scientific research and technical services'),
  section('N', 76, 79, '水利、环境和公共设施管理业', 'Water, environment and public facilities'),
  section('O', 80, 82, '居民服务、修理和其他服务业', 'Resident services, repair and other services'),
  section('P', 83, 83, '教育', 'Education'),
  section('Q', 84, 85, '卫生和社会工作', 'Health and social work'),
  section('R', 86, 90, '文化、体育和娱乐业', 'Culture, sports and entertainment'),
  section(
    'S',
    91,
    96,
    '公共管理、社会保障和社会组织',
    'Public management, social security and social organisations',
  ),
  section('T', 97, 97, '国际组织', 'International organisations'),
]

/** Divisions that tenants of an incubator are likely to be in. */
export const LIKELY_DIVISIONS: readonly Named[] = [
  named('13', '农副食品加工业', 'Processing of food from farm produce'),
  named('14', '食品制造业', 'Food manufacturing'),
  named('15', '酒、饮料和精制茶制造业', 'Liquor, beverages and refined tea'),
  named('17', '纺织业', 'Textiles'),
  named('18', '纺织服装、服饰业', 'Clothing'),
  named('25', '石油、煤炭及其他燃料加工业', 'Petroleum, coal and other fuels'),
  named('26', '化学原料和化学制品制造业', 'Chemical raw materials and products'),
  named('27', '医药制造业', 'Pharmaceuticals'),
  named('28', '化学纤维制造业', 'Chemical fibres'),
  named('29', '橡胶和塑料制品业', 'Rubber and plastics'),
  named('30', '非金属矿物制品业', 'Non-metallic mineral products'),
  named('31', '黑色金属冶炼和压延加工业', 'Iron and steel'),
  named('32', '有色金属冶炼和压延加工业', 'Non-ferrous metals'),
  named('33', '金属制品业', 'Metal products'),
  named('34', '通用设备制造业', 'General-purpose machinery'),
  named('35', '专用设备制造业', 'Special-purpose machinery'),
  named('36', '汽车制造业', 'Motor vehicles'),
  named(
    '37',
    '铁路、船舶、航空航天和其他运输设备制造业',
    'Railway, ship, aerospace and other transport equipment',
  ),
  named('38', '电气机械和器材制造业', 'Electrical machinery and apparatus, batteries included'),
  named('39', '计算机、通信和其他电子设备制造业', 'Computers, communication and other electronics'),
  named('40', '仪器仪表制造业', 'Instruments and meters'),
  named('42', '废弃资源综合利用业', 'Use of waste resources'),
  named('64', '互联网和相关服务', 'Internet and related services'),
  named('65', '软件和信息技术服务业', 'Software and information technology services'),
  named('73', '研究和试验发展', 'Research and experimental development'),
  named('74', '专业技术服务业', 'Professional technical services'),
  named('75', '科技推广和应用服务业', 'Promotion and application of science and technology'),
]

/** The nine strategic emerging fields (classification of 2018). */
export const EMERGING_FIELDS: readonly Named[] = [
  named('new_it', '新一代信息技术', 'New-generation information technology'),
  named('high_end_equipment', '高端装备制造', 'High-end equipment'),
  named('new_materials', '新材料', 'New materials'),
  named('biology', '生物', 'Biology'),
  named('new_energy_vehicles', '新能源汽车', 'New-energy vehicles'),
  named('new_energy', '新能源', 'New energy'),
  named('saving_and_environment', '节能环保', 'Energy saving and environment'),
  named('digital_creative', '数字创意', 'Digital creative'),
  named('related_services', '相关服务业', 'Related services'),
]

/** The home city's own priority tags: an example enclave's list, which an enclave may replace. */
export const PRIORITY_TAGS: readonly Named[] = [
  named('batteries_and_nev', '动力电池和新能源汽车', 'Power batteries and new-energy vehicles'),
  named('life_science', '生命科学和生物技术', 'Life science and biotechnology'),
  named('green_fibre', '绿色纤维', 'Green fibre'),
  named('new_materials', '新材料', 'New materials'),
  named('iot_and_5g', '物联网和5G', 'Internet of things and 5G'),
  named('big_data', '大数据', 'Big data'),
  named('ai_and_robots', '人工智能和机器人', 'Artificial intelligence and robots'),
]

/** The section of an industry code of two to four digits, with or without its letter (C3985, 3985, 39). */
export function sectionOf(industryCode: string): Section | null {
  const division = divisionNumber(industryCode)
  if (division !== null) return SECTIONS.find(({ from, to }) => from <= division && division <= to) ?? null
  return SECTIONS.find(({ code }) => code === industryCode) ?? null
}

/** The two-digit division of an industry code, or null for a bare section letter. */
export function divisionNumber(industryCode: string): number | null {
  const digits = /^[A-T]?(\d{2})\d{0,2}$/.exec(industryCode)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** An industry in words: its likely division, else its section. */
export function industryName(industryCode: string): Named | null {
  const division = divisionNumber(industryCode)
  const known = LIKELY_DIVISIONS.find(({ code }) => Number(code) === division)
  return known ?? sectionOf(industryCode)
}

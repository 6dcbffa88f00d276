export type Division = { code: string; zh: string; en: string }
type City = Division & { telephone: string; districts: readonly Division[] }

const at = (code: string, zh: string, en: string): Division => ({ code, zh, en })

/** Cities and their districts and counties (GB/T 2260, list of 2023). Functional zones have no code here. */
export const CITIES: readonly City[] = [
  {
    ...at('610500', '渭南市', 'Weinan'),
    telephone: '0913',
    districts: [
      at('610502', '临渭区', 'Linwei District'),
      at('610503', '华州区', 'Huazhou District'),
      at('610522', '潼关县', 'Tongguan County'),
      at('610523', '大荔县', 'Dali County'),
      at('610524', '合阳县', 'Heyang County'),
      at('610525', '澄城县', 'Chengcheng County'),
      at('610526', '蒲城县', 'Pucheng County'),
      at('610527', '白水县', 'Baishui County'),
      at('610528', '富平县', 'Fuping County'),
      at('610581', '韩城市', 'Hancheng'),
      at('610582', '华阴市', 'Huayin'),
    ],
  },
  {
    ...at('610100', '西安市', "Xi'an"),
    telephone: '029',
    districts: [
      at('610102', '新城区', 'Xincheng District'),
      at('610103', '碑林区', 'Beilin District'),
      at('610104', '莲湖区', 'Lianhu District'),
      at('610111', '灞桥区', 'Baqiao District'),
      at('610112', '未央区', 'Weiyang District'),
      at('610113', '雁塔区', 'Yanta District'),
      at('610114', '阎良区', 'Yanliang District'),
      at('610115', '临潼区', 'Lintong District'),
      at('610116', '长安区', "Chang'an District"),
      at('610117', '高陵区', 'Gaoling District'),
      at('610118', '鄠邑区', 'Huyi District'),
      at('610122', '蓝田县', 'Lantian County'),
      at('610124', '周至县', 'Zhouzhi County'),
    ],
  },
]

/** The city, district or county of a code, or null when this list does not have it. */
export function divisionOf(code: string): Division | null {
  for (const city of CITIES) {
    if (city.code === code) return { code, zh: city.zh, en: city.en }
    const district = city.districts.find((one) => one.code === code)
    if (district) return district
  }
  return null
}

/** The city that a division lies in: the first four digits are its own. */
export function cityOf(code: string): Division | null {
  return divisionOf(`${code.slice(0, 4)}00`)
}

import type { Track } from '~/ground/criteria/expression'

export type FieldKey =
  'printing' | 'robot' | 'sensor' | 'chemistry' | 'biology' | 'battery' | 'drone' | 'farming'
/** Brand, field, trade, product, and the track when it is not A. */
export type FirmSketch = readonly [
  brand: string,
  field: string,
  trade: FieldKey,
  product: string,
  track?: Track,
]

export type Trade = {
  industryCode: string // GB/T 4754 division
  /** Of a kind that may stay longer than others. */
  staysLonger: boolean
  parks: readonly string[] // of Weinan, which fit the trade
  lab: boolean
  technology: string
  results: readonly string[]
  inventions: readonly string[]
  contracts: readonly string[]
}

/** What firms of a trade are like: where they fit, what they invent and sell. */
export const TRADES: Record<FieldKey, Trade> = {
  printing: {
    industryCode: '33',
    staysLonger: false,
    parks: ['渭南高新区'],
    lab: true,
    technology: '用打印工艺做传统铸造做不出的内部结构，并把后处理和检测做成一套标准流程。',
    results: ['金属粉末循环利用工艺', '选区熔化过程监测方法', '打印件残余应力预测模型'],
    inventions: ['铺粉刮刀', '打印件支撑', '粉末筛分回收机', '成形舱', '激光扫描振镜'],
    contracts: ['支架打印工艺开发', '粉末性能测试服务', '模具随形水路设计'],
  },
  robot: {
    industryCode: '35',
    staysLonger: false,
    parks: ['渭南高新区', '韩城经开区', '白水高新区'],
    lab: false,
    technology: '把视觉、力觉和运动控制放在一个控制器里，换产时不用重新示教。',
    results: ['无示教焊接路径规划', '谐波传动寿命试验方法', '铸件缺陷图像数据集'],
    inventions: ['末端夹具', '焊缝跟踪器', '谐波减速器柔轮', '伺服驱动器', '铸件检测台'],
    contracts: ['产线改造技术开发', '设备远程诊断服务', '伺服驱动技术许可'],
  },
  sensor: {
    industryCode: '40',
    staysLonger: false,
    parks: ['渭南高新区', '华阴经开区'],
    lab: true,
    technology: '在同一块芯片上完成敏感元件和温度补偿，批量标定只要原来的三分之一时间。',
    results: ['压阻芯片晶圆级标定方法', '薄膜气敏材料制备工艺', '光纤光栅解调算法'],
    inventions: ['压力传感器芯片', '多路采集电路', '流量计', '气敏膜', '光纤光栅解调仪'],
    contracts: ['在线监测系统开发', '传感器标定服务', '检测算法许可'],
  },
  chemistry: {
    industryCode: '26',
    staysLonger: false,
    parks: ['蒲城高新区', '渭南经开区', '华州经开区'],
    lab: true,
    technology: '用本地煤化工副产做原料，先在实验室定配方，再到中试线放大，成本比进口低三成。',
    results: ['高盐废水分质结晶工艺', '纳米氧化铝表面改性技术', '低温合成气净化催化剂'],
    inventions: ['耐高温消泡剂', '涂覆浆料', '催化剂载体', '高盐废水结晶器', '纳米氧化铝粉体'],
    contracts: ['助剂配方技术转让', '废水处理工艺开发', '催化剂评价服务'],
  },
  biology: {
    industryCode: '14',
    staysLonger: true,
    parks: ['渭南经开区', '富平高新区', '潼关经开区'],
    lab: true,
    technology: '筛选本地菌种做低温发酵，保留活性成分，批次之间的差别控制在百分之五以内。',
    results: ['羊乳清蛋白膜分离工艺', '果渣发酵菌株', '吸入制剂颗粒工程技术'],
    inventions: ['低温发酵罐', '羊乳清', '果胶', '菌种培养箱', '吸入制剂颗粒'],
    contracts: ['菌种技术转让', '发酵工艺开发', '产品检测服务'],
  },
  battery: {
    industryCode: '38',
    staysLonger: false,
    parks: ['富平高新区', '大荔科技产业园区', '澄城经开区'],
    lab: true,
    technology: '从材料到电池包自己做热设计，低温下放电能力比同类高两成。',
    results: ['固态电解质成膜工艺', '电池簇均衡控制算法', '磷酸铁锂表面包覆技术'],
    inventions: ['储能柜液冷板', '电芯防爆阀', '电池管理系统', '固态电解质膜', '充放电测试电源'],
    contracts: ['电池管理系统开发', '储能方案技术咨询', '充放电测试服务'],
  },
  drone: {
    industryCode: '37',
    staysLonger: false,
    parks: ['卤阳湖开发区'],
    lab: false,
    technology: '飞控和任务载荷统一设计，在卤阳湖空域反复试飞，能在六级风里稳定作业。',
    results: ['复杂地形自主巡检航线规划', '复合材料机身一体成型工艺', '机载数据压缩传输技术'],
    inventions: ['无人机桨臂', '植保喷洒机', '起落架', '机载记录仪', '复合材料机身'],
    contracts: ['巡检系统开发', '飞行数据分析服务', '飞控软件许可'],
  },
  farming: {
    industryCode: '35',
    staysLonger: true,
    parks: ['大荔科技产业园区', '白水高新区', '合阳经开区'],
    lab: false,
    technology: '在果园里布点采集水肥和长势数据，用模型告诉果农什么时候浇、浇多少。',
    results: ['苹果表面缺陷识别模型', '墒情反演算法', '水溶肥缓释配方'],
    inventions: ['果品分级机', '滴灌施肥机', '田间监测站', '水溶肥配比机', '预冷箱'],
    contracts: ['灌溉决策系统开发', '果园数据服务', '分选设备技术许可'],
  },
}

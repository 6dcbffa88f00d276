import type { Track } from '~/criteria/expression'

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
  termMonths: 48 | 60
  parks: readonly string[] // of Weinan, which fit the trade
  lab: boolean
  technology: string
  results: readonly string[]
  patents: readonly string[]
  contracts: readonly string[]
}

/** What firms of a trade are like: where they fit, what they invent and sell. */
export const TRADES: Record<FieldKey, Trade> = {
  printing: {
    industryCode: '33',
    termMonths: 48,
    parks: ['渭南高新区'],
    lab: true,
    technology: '用打印工艺做传统铸造做不出的内部结构，并把后处理和检测做成一套标准流程。',
    results: ['金属粉末循环利用工艺', '选区熔化过程监测方法', '打印件残余应力预测模型'],
    patents: ['一种铺粉刮刀的自适应调平装置', '一种打印件支撑去除方法', '一种粉末筛分与回收装置'],
    contracts: ['支架打印工艺开发', '粉末性能测试服务', '模具随形水路设计'],
  },
  robot: {
    industryCode: '35',
    termMonths: 48,
    parks: ['渭南高新区', '韩城经开区', '白水高新区'],
    lab: false,
    technology: '把视觉、力觉和运动控制放在一个控制器里，换产时不用重新示教。',
    results: ['无示教焊接路径规划', '谐波传动寿命试验方法', '铸件缺陷图像数据集'],
    patents: ['一种末端夹具快换机构', '一种焊缝跟踪方法及系统', '一种减速器柔轮加工夹具'],
    contracts: ['产线改造技术开发', '设备远程诊断服务', '伺服驱动技术许可'],
  },
  sensor: {
    industryCode: '40',
    termMonths: 48,
    parks: ['渭南高新区', '华阴经开区'],
    lab: true,
    technology: '在同一块芯片上完成敏感元件和温度补偿，批量标定只要原来的三分之一时间。',
    results: ['压阻芯片晶圆级标定方法', '薄膜气敏材料制备工艺', '光纤光栅解调算法'],
    patents: ['一种压力传感器封装结构', '一种多路信号同步采集电路', '一种流量计自校准方法'],
    contracts: ['在线监测系统开发', '传感器标定服务', '检测算法许可'],
  },
  chemistry: {
    industryCode: '26',
    termMonths: 48,
    parks: ['蒲城高新区', '渭南经开区', '华州经开区'],
    lab: true,
    technology: '用本地煤化工副产做原料，先在实验室定配方，再到中试线放大，成本比进口低三成。',
    results: ['高盐废水分质结晶工艺', '纳米氧化铝表面改性技术', '低温合成气净化催化剂'],
    patents: ['一种耐高温消泡剂及其制备方法', '一种涂覆浆料分散装置', '一种催化剂成型模具'],
    contracts: ['助剂配方技术转让', '废水处理工艺开发', '催化剂评价服务'],
  },
  biology: {
    industryCode: '14',
    termMonths: 60,
    parks: ['渭南经开区', '富平高新区', '潼关经开区'],
    lab: true,
    technology: '筛选本地菌种做低温发酵，保留活性成分，批次之间的差别控制在百分之五以内。',
    results: ['羊乳清蛋白膜分离工艺', '果渣发酵菌株', '吸入制剂颗粒工程技术'],
    patents: ['一种低温发酵罐温控装置', '一种乳清分离方法', '一种果胶提取工艺'],
    contracts: ['菌种技术转让', '发酵工艺开发', '产品检测服务'],
  },
  battery: {
    industryCode: '38',
    termMonths: 48,
    parks: ['富平高新区', '大荔科技产业园区', '澄城经开区'],
    lab: true,
    technology: '从材料到电池包自己做热设计，低温下放电能力比同类高两成。',
    results: ['固态电解质成膜工艺', '电池簇均衡控制算法', '磷酸铁锂表面包覆技术'],
    patents: ['一种储能柜液冷板', '一种电芯防爆阀结构', '一种电池管理系统的唤醒电路'],
    contracts: ['电池管理系统开发', '储能方案技术咨询', '充放电测试服务'],
  },
  drone: {
    industryCode: '37',
    termMonths: 48,
    parks: ['卤阳湖开发区'],
    lab: false,
    technology: '飞控和任务载荷统一设计，在卤阳湖空域反复试飞，能在六级风里稳定作业。',
    results: ['复杂地形自主巡检航线规划', '复合材料机身一体成型工艺', '机载数据压缩传输技术'],
    patents: ['一种无人机快拆桨臂', '一种喷洒流量闭环控制方法', '一种起落架缓冲结构'],
    contracts: ['巡检系统开发', '飞行数据分析服务', '飞控软件许可'],
  },
  farming: {
    industryCode: '35',
    termMonths: 60,
    parks: ['大荔科技产业园区', '白水高新区', '合阳经开区'],
    lab: false,
    technology: '在果园里布点采集水肥和长势数据，用模型告诉果农什么时候浇、浇多少。',
    results: ['苹果表面缺陷识别模型', '墒情反演算法', '水溶肥缓释配方'],
    patents: ['一种果品分级输送机构', '一种滴灌施肥一体机', '一种田间监测站供电装置'],
    contracts: ['灌溉决策系统开发', '果园数据服务', '分选设备技术许可'],
  },
}

import { ErrorPage } from './error-page'
import { Basics } from './kit/basics'
import { Drawings } from './kit/drawings'
import { KitRow } from './kit/frame'
import { Inputs } from './kit/inputs'
import { PageHead } from './page'
import { DeskShell, ExampleBanner, Footer } from './shell'

const NAV = [
  { to: '/ui#1', label: '今日', count: 17, current: true },
  { to: '/ui#2', label: '申请', count: 14 },
  { to: '/ui#3', label: '企业', count: 123 },
  { to: '/ui#4', label: '空间' },
  { to: '/ui#5', label: '落地', count: 9 },
  { to: '/ui#6', label: '指标' },
  { to: '/ui#7', label: '通报' },
]

/** Every piece in every state, for those who build with it. */
export function KitPage() {
  return (
    <DeskShell
      enclaveName="渭南（西安）创新创业孵化器"
      nav={NAV}
      user={{ name: '韩若琳', role: '运营部' }}
      searchAction={{ to: '/ui', label: '找企业、文号、房号' }}
      next="/ui"
      banner={<ExampleBanner />}
      footer={<Footer left="主办：渭南市科学技术局" right="无障碍声明·个人信息处理规则" />}
    >
      <PageHead title="每个构件，每种状态" sub="左栏说用处，右栏列状态。" />
      <Drawings />
      <Basics />
      <Inputs />
      <KitRow title="出错页">
        <ErrorPage kind="not_found" back={{ to: '/' }} />
        <ErrorPage kind="bug" incident="F7K2-9QX1" />
      </KitRow>
    </DeskShell>
  )
}

import { Button, LinkButton } from '../buttons'
import {
  Disclosure,
  EmptyState,
  Facts,
  FilterLinks,
  KeyValues,
  LoadingBars,
  NoPermission,
  Note,
  PageHead,
  Pager,
  PrintHead,
  SectionHead,
  Segments,
  Tabs,
  Timeline,
  TitleBlock,
  TurnBlock,
} from '../page'
import { DeadlineTicks, Rule, SHAPES, StatusWord, Tag } from '../status'
import { Cap, Cols, KitRow } from './frame'

const COLOURS = [
  ['ink', 'bg-ink'],
  ['ink-2', 'bg-ink-2'],
  ['ink-3', 'bg-ink-3'],
  ['edge', 'bg-edge'],
  ['rule', 'bg-rule'],
  ['wei', 'bg-wei'],
  ['wei-mid', 'bg-wei-mid'],
  ['wei-wash', 'bg-wei-wash'],
  ['sha', 'bg-sha'],
  ['sha-wash', 'bg-sha-wash'],
]
const WORDS = [
  '在孵',
  '草稿',
  '审批中',
  '轮到我',
  '等市科技局',
  '将到期',
  '过期 4 天',
  '还不能判',
  '未通过',
  '满足',
  '已退出',
  '已锁定',
]
const VARIANTS = ['primary', 'secondary', 'danger', 'text'] as const

export function Basics() {
  return (
    <>
      <KitRow title="色" use="一张纸、一种墨、一道渭水、一点朱砂">
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-5">
          {COLOURS.map(([name, looks]) => (
            <div key={name} className="text-12">
              <div className={`h-14 border border-rule ${looks}`} />
              <b>{name}</b>
            </div>
          ))}
        </div>
      </KitRow>
      <KitRow title="字" use="系统字体，等宽数字">
        <div className="grid gap-2">
          <p className="text-30 font-semibold md:text-44">西安研发，渭南制造</p>
          <p className="text-24 font-semibold">主楼五层</p>
          <p className="text-16">本批名额 12 家，已收到 14 份申请，其中 9 份已受理。</p>
          <p>应在 11月13日前办，已过期 7 天</p>
          <p className="text-13">
            累计 1,386.20 万元 <span className="code">91610131MAB2XH7K3T</span>
          </p>
          <p className="text-12 text-ink-3">数据截至 2026-11-20，只数已核准证据</p>
        </div>
      </KitRow>
      <KitRow title="按钮" use="一页一个主按钮。动词开头，不用“确定”">
        {VARIANTS.map((variant) => (
          <div key={variant} className="acts">
            <Button type="button" variant={variant}>
              提交申请
            </Button>
            <Button type="button" variant={variant} size="s">
              提交申请
            </Button>
            <LinkButton to="#l" variant={variant} size="l">
              提交申请
            </LinkButton>
            <Button type="button" variant={variant} disabled>
              不可用
            </Button>
            <Button type="button" variant={variant} aria-busy>
              正在提交
            </Button>
          </div>
        ))}
      </KitRow>
      <KitRow title="状态词" use="词在先，形其次，色最后">
        <Cols>
          {SHAPES.map((shape, i) => (
            <div key={shape} className="flex justify-between border-b border-rule pb-1.5">
              <StatusWord shape={shape}>{WORDS[i]}</StatusWord>
              <span className="text-12 text-ink-3">{shape}</span>
            </div>
          ))}
        </Cols>
        <div className="flex flex-wrap gap-x-10 gap-y-2">
          <DeadlineTicks used={7} total={10}>
            还剩 3 个工作日
          </DeadlineTicks>
          <DeadlineTicks used={4} total={5}>
            今天 17:30 前
          </DeadlineTicks>
          <DeadlineTicks used={7} total={5}>
            过期 2 天
          </DeadlineTicks>
          <DeadlineTicks used={12} total={40}>
            还剩 28 个工作日
          </DeadlineTicks>
          <span className="flex gap-1.5">
            <Tag>甲类</Tag>
            <Tag variant="kind">国家级</Tag>
            <Tag variant="solid">草案</Tag>
          </span>
        </div>
      </KitRow>
      <KitRow title="规则判定" use="三值：满足、不满足、还不能判">
        <Cols>
          <Rule state="met" words="成立不超过 24 个月：满足" why="18 个月 25 天" clause="第六条（一）" />
          <Rule
            state="unmet"
            words="研发人员不少于 3 人：不满足"
            why="填了 2 人"
            fix="再有 1 名即满足"
            clause="第六条（二）"
          />
          <Rule state="open" words="愿意在渭南落地：还不能判" why="第 4 节没有填" clause="第七条" />
        </Cols>
      </KitRow>
      <KitRow title="页首与轮到谁">
        <PageHead
          crumbs={[{ label: '企业', to: '#c' }, { label: 'F-2023-0011' }]}
          title="西安衡微传感技术有限公司"
          large
          sub="甲类，溅射薄膜压力传感器"
          actions={
            <LinkButton to="#p" variant="primary">
              发第二次催办函
            </LinkButton>
          }
        />
        <TurnBlock
          tone="sha"
          who={<StatusWord shape="mine">轮到运营部：催办环评批复</StatusWord>}
          until="应在 11月13日前办，已过期 7 天。"
          blocker="卡在市生态环境局高新分局。"
        >
          <Button type="button" variant="primary">
            发第二次催办函
          </Button>
          <Button type="button">改计划日</Button>
        </TurnBlock>
        <TitleBlock basis="KPI-3" cutoff="2026-11-20" turn="市科技局" />
        <Facts
          items={[
            { value: '13', label: '签约，未注册', to: '#f' },
            { value: '16', label: '已投产' },
            { value: '9', label: '停滞', hot: true },
            { value: '214 天', label: '签约到开工，中位' },
          ]}
        />
        <SectionHead title="证照与文件" aside="11 份，1 份将到期" />
        <KeyValues
          items={[
            { label: '租期', value: '2023-04-14 至 2027-04-13' },
            { label: '租金', value: '52 元/㎡·月，月 6,136 元' },
          ]}
        />
      </KitRow>
      <KitRow title="通知、空、加载">
        <Cols>
          <Note title="11 月通报 11-30 取数">之后核准的证据计入 12 月。</Note>
          <Note tone="wei" title="已受理，编号 XF-2026-0914">
            轮到孵化器，12月11日前给初审意见。
          </Note>
          <Note tone="sha" title="这间房 12-20 起已租给澄光膜材料">
            可改选 503、509。
          </Note>
          <Disclosure summary="怎么算的">2 ÷ 11 = 18.2%</Disclosure>
        </Cols>
        <EmptyState title="没有停滞的项目">上一次停滞是 2026-11-12，已解决。</EmptyState>
        <NoPermission title="评审打分只给评审专家看">决定公布后，主任可查阅汇总分。</NoPermission>
        <LoadingBars />
      </KitRow>
      <KitRow title="页签、筛选、分页">
        <Tabs
          label="队列"
          items={[
            { to: '#1', label: '轮到我', count: 17, current: true },
            { to: '#2', label: '等别人', count: 38 },
          ]}
        />
        <FilterLinks
          label="筛选"
          items={[
            { to: '#3', label: '园区：渭南高新区', current: true, removable: true },
            { to: '#4', label: '只看停滞', count: 9 },
          ]}
        />
        <Segments
          label="楼层"
          items={['3F', '4F', '5F', '6F'].map((label) => ({
            to: `#${label}`,
            label,
            current: label === '5F',
          }))}
        />
        <Pager next="#n" unit="file" range={{ first: 1, shown: 30, size: 30, total: 55 }} />
      </KitRow>
      <KitRow title="时间线">
        <Timeline
          entries={[
            { key: '1', day: '2026-11-20', shape: 'late', title: '环评批复未下', source: '系统按事实判定' },
            {
              key: '2',
              day: '2026-10-16',
              shape: 'half',
              title: '环评报告表报送',
              source: '收件号 HP-2026-0432',
            },
            { key: '3', day: '2026-05-26', shape: 'dot', title: '渭南注册' },
          ]}
        />
      </KitRow>
      <KitRow title="打印页眉" use="通报、档案、纪要">
        <Cap>黑白，正文仿宋三号</Cap>
        <div className="paper-show max-w-[560px] border border-rule-2 bg-white p-9">
          <PrintHead
            organisation="渭南（西安）创新创业孵化器"
            number="渭科孵通〔2026〕11号"
            title="2026年10月落地工作通报"
          />
        </div>
      </KitRow>
    </>
  )
}

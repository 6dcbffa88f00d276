import { Button } from '../buttons'
import { LeaseAxis, LeaseBars, OccupancyStep, PaceBar, PlanCurve, SmallBars, WaitRange } from '../charts'
import { LandingTrack, TrackAxis } from '../landing-track'
import { LineAll, LineLarge, LineMedium, LineSmall, LineVertical } from '../line'
import { FloorPlan, PlanLegend } from '../plan/floor-plan'
import { StatusWord } from '../status'
import { BulkBar, CheckCell, GroupRow, Row, Table, Td, Th, TotalRow } from '../table'
import { actual, everyone, everyPoint, filling, floor, KIT_DAY, lineOf, plan, stages, trackOf } from './data'
import { Cap, Cols, KitRow } from './frame'

const CITIES = { host: '西安·研发', home: '渭南·制造' }

export function Drawings() {
  return (
    <>
      <KitRow title="线" use="实心走过，空心计划，菱形停滞，虚竖线是市界">
        <Cap>小尺 24 px，表格行</Cap>
        <div className="flex flex-wrap gap-6">
          <LineSmall stations={lineOf(1)} boundary={2} />
          <LineSmall stations={lineOf(5, 'stalled')} boundary={2} />
          <LineSmall stations={lineOf(7, 'done')} boundary={2} />
          <LineSmall stations={lineOf(0)} boundary={2} />
        </div>
        <Cap>中尺 56 px</Cap>
        <LineMedium stations={lineOf(2)} boundary={2} />
        <Cap>大尺 138 px，窄屏与纸上竖排</Cap>
        <LineLarge
          {...CITIES}
          stations={lineOf(5, 'stalled')}
          boundary={2}
          today={KIT_DAY}
          stall="等环评批复 35 天，开工过期 14 天"
        />
        <LineLarge {...CITIES} stations={lineOf(3)} boundary={2} today={KIT_DAY} />
        <Cap>总尺 236 px，一点一家</Cap>
        <LineAll {...CITIES} stations={everyone} points={everyPoint} boundary={2} />
        <Cap>竖尺</Cap>
        <div className="max-w-[360px]">
          <LineVertical {...CITIES} stations={lineOf(5, 'stalled')} boundary={2} stall="等环评批复 35 天" />
        </div>
      </KitRow>
      <KitRow title="表" use="数字右对齐，行高 36，选中有色又有左条">
        <BulkBar label="批量操作" words="已选 1 件">
          <Button type="button" size="s">
            批量受理
          </Button>
        </BulkBar>
        <Table label="企业" pick minWidth="m">
          <thead>
            <tr>
              <Th>
                <span className="sr-only">选</span>
              </Th>
              <Th>企业</Th>
              <Th>状态</Th>
              <Th num sort={{ to: '#s', direction: 'descending' }}>
                投资（万元）
              </Th>
              <Th sort={{ to: '#p' }}>园区</Th>
              <Th>线</Th>
            </tr>
          </thead>
          <tbody>
            <GroupRow colSpan={6} aside="国家级 4 个项目">
              渭南高新区
            </GroupRow>
            {['陕西泓羽储能', '西安砺芯激光', '西安微澜水处理'].map((name, i) => (
              <Row key={name} current={i === 2}>
                <CheckCell name="id" value={name} label={name} checked={i === 1} />
                <Td strong second="落地 LD-2025-031 甲类">
                  {name}
                </Td>
                <Td>
                  <StatusWord shape={i === 2 ? 'late' : 'dot'}>{i === 2 ? '停 21 天' : '已签约'}</StatusWord>
                </Td>
                <Td num>28,000.00</Td>
                <Td>富平高新区</Td>
                <Td>
                  <LineSmall width={104} stations={lineOf(3 + i, i === 2 ? 'stalled' : 'now')} boundary={2} />
                </Td>
              </Row>
            ))}
          </tbody>
          <TotalRow>
            <Td />
            <Td colSpan={2}>合计 3 家</Td>
            <Td num>84,000.00</Td>
            <Td colSpan={2} />
          </TotalRow>
        </Table>
      </KitRow>
      <KitRow title="落地行" use="▽ 为今天应到处，朱砂虚线为拖延">
        <Table label="落地" minWidth="l">
          <thead>
            <tr>
              <Th>企业</Th>
              <Th>
                <TrackAxis stages={stages} boundary={0} host="西安" home="渭南" />
              </Th>
            </tr>
          </thead>
          <tbody>
            {[
              trackOf(4, 'stalled', '2026-11-06'),
              trackOf(6, 'now', '2027-01-20'),
              trackOf(2, 'now', '2026-12-01'),
              trackOf(7, 'done', '2027-06-01'),
              trackOf(3, 'stalled', '2026-06-09'),
            ].map((track, i) => (
              <Row key={i}>
                <Td strong second="0.42 亿元">
                  企业 {i + 1}
                </Td>
                <Td className="py-0!">
                  <LandingTrack
                    stages={track}
                    boundary={0}
                    today={KIT_DAY}
                    stalledDays={track[3]?.state === 'stalled' ? 35 : 72}
                  />
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      </KitRow>
      <KitRow title="平面图" use="建筑图的画法，状态也靠纹理">
        <FloorPlan {...floor} label="主楼五层平面图，等价表格见下" />
        <OccupancyStep
          from="2025-01-01"
          to="2027-12-31"
          day={KIT_DAY}
          points={filling}
          note="在租 72.2%，虚线为已签租约的将来"
          summary="五层在租比例"
        />
        <PlanLegend />
      </KitRow>
      <KitRow title="图" use="直接标名，不靠图例；面积从零起；预计必带区间">
        <div className="grid gap-8 lg:grid-cols-2">
          <PlanCurve
            from="2024-01-01"
            to="2028-12-31"
            today={KIT_DAY}
            actual={actual}
            plan={plan}
            forecast={{ low: 66, high: 81 }}
            labels={{ target: '目标 100', forecast: '预计 66–81' }}
            summary="应到 57.8，实到 39"
            conclusion="应到 57.8，差 18.8 名，近 6 个月月均 0.8 名"
          />
          <PlanCurve
            from="2024-01-01"
            to="2028-12-31"
            today={KIT_DAY}
            actual={actual.map(({ day, value }) => ({ day, value: value * 1.9 }))}
            plan={plan}
            labels={{ target: '目标 100' }}
            summary="快于计划"
            conclusion="自 2025 年 6 月起一直快于计划"
          />
        </div>
        <Cols>
          <SmallBars values={[84, 462, null, 1108]} summary="2023 至 2026 营业收入" />
          <div>
            <LeaseAxis from="2025-01-01" to="2027-12-31" />
            <LeaseBars
              from="2025-01-01"
              to="2027-12-31"
              today={KIT_DAY}
              bars={[{ from: '2025-03-01', to: '2028-02-29', kind: 'running' }]}
              summary="2025-03-01 至 2028-02-29"
            />
            <LeaseBars
              from="2025-01-01"
              to="2027-12-31"
              today={KIT_DAY}
              bars={[{ from: '2026-12-20', to: '2027-06-19', kind: 'reserved' }]}
              summary="2026-12-20 至 2027-06-19"
            />
          </div>
          <PaceBar value={43} target={100} due={57.8} summary="43 名，应到 57.8 名" />
          <WaitRange max={30} low={6} high={14} median={9} promise={12} summary="中位 9 个工作日，6 至 14" />
        </Cols>
      </KitRow>
    </>
  )
}

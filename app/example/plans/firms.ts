import type { Track } from '~/ground/criteria/expression'
import type { Answers } from '~/ground/forms/form-sections'
import { addDays, addMonths, yearOf, type Day } from '~/shared/days'
import { mobile, patentNumber, usccOf } from './numbers'
import type { Chance } from './random'
import { TRADES, type FirmSketch, type Trade } from './sketch'

/** An invented firm with all that its application will say. */
export type InventedFirm = {
  number: number
  name: string
  brand: string
  trade: Trade
  product: string
  track: Track
  uscc: string
  foundedOn: Day
  founder: { name: string; email: string }
  phone: string
  staff: number
  rdStaff: number
  capitalWan: number
  revenueWan: number
  rdWan: number
  area: number
  desks: number
  park: string
  landingYear: number
  investmentWan: number
  /** What keeps it out, when it is to be declined. */
  weakness: 'too_old' | 'few_rd_staff' | 'no_ip' | null
}

export type FirmIdea = {
  number: number
  sketch: FirmSketch
  founder: { name: string; email: string }
  /** The day it would move in, to which its age is counted. */
  moveInOn: Day
  planYear: number
  home: { zh: string; code: string }
  host: { zh: string; code: string }
  parks: readonly string[]
  weakness: InventedFirm['weakness']
  area: number
  desks: number
}

/** Gives a sketch its numbers, within what young technology firms are like. */
export function inventFirm(idea: FirmIdea, chance: Chance): InventedFirm {
  const { sketch, number, moveInOn, planYear, home, host, weakness, parks } = idea
  const [brand, field, tradeKey, product, track = 'A'] = sketch
  const trade = TRADES[tradeKey]
  const fitting = trade.parks.filter((park) => parks.includes(park))
  const staff = chance.whole(8, 36)
  const few = weakness === 'few_rd_staff'
  const rdStaff = few ? 2 : Math.max(5, Math.round(staff * (0.3 + chance.share() * 0.35)))
  return {
    number,
    name: `${track === 'A' ? host.zh : home.zh}${brand}${field}${/技术|材料|科技$/.test(field) ? '' : '科技'}有限公司`,
    brand,
    trade,
    product,
    track,
    weakness,
    uscc: usccOf(track === 'A' ? host.code : home.code, number),
    foundedOn: foundedOn(track, weakness, moveInOn, chance),
    founder: idea.founder,
    phone: mobile(number + 100),
    staff,
    rdStaff,
    capitalWan: chance.pick([50, 100, 200, 300, 500, 1000, 2000]),
    revenueWan: track === 'B' ? chance.whole(800, 3000) : chance.chance(0.35) ? 0 : chance.whole(40, 620),
    rdWan: track === 'B' ? chance.whole(120, 420) : chance.whole(30, 260),
    area: idea.area,
    desks: idea.desks,
    park: chance.pick(fitting.length > 0 ? fitting : parks),
    landingYear: Math.max(planYear + 1, yearOf(moveInOn) + chance.whole(1, 2)),
    investmentWan: chance.whole(5, 80) * 100,
  }
}

function foundedOn(track: Track, weakness: InventedFirm['weakness'], moveInOn: Day, chance: Chance): Day {
  if (track === 'B') return addDays(addMonths(moveInOn, -chance.whole(48, 160)), chance.whole(-14, 14))
  const months = weakness === 'too_old' ? chance.whole(31, 58) : chance.whole(4, 22)
  return addDays(addMonths(moveInOn, -months), chance.whole(1, 20))
}

/** What the firm answers to every question of its form, as it would type it. */
export function answersOf(firm: InventedFirm, chance: Chance): Answers {
  const yes = (likely: number) => (chance.chance(likely) ? 'yes' : 'no')
  // Who is short of people has its patent, so that the draft which takes either would let it in.
  const pending = chance.chance(0.35) && firm.weakness !== 'few_rd_staff'
  return {
    staff: String(firm.staff),
    capital: String(firm.capitalWan),
    revenue_last_year: String(firm.revenueWan),
    product: `${firm.product}。客户先在关中的厂里试用，再往外省卖。`,
    emerging_industry: yes(0.7),
    founder_name: firm.founder.name,
    founder_background: `${firm.founder.name}，${chance.pick(['博士', '硕士', '硕士'])}，做过${chance.whole(4, 14)}年${firm.trade.results[0] ?? ''}相关的研究和工程，带过${chance.whole(4, 12)}人的团队。`,
    team_origin: chance.pick(['university', 'university', 'industry', 'overseas']),
    doctors_and_masters: String(Math.min(firm.rdStaff, chance.whole(2, 9))),
    rd_staff: String(firm.rdStaff),
    rd_spend_last_year: String(firm.rdWan),
    ip_status: firm.weakness === 'no_ip' ? 'none' : pending ? 'pending' : 'granted',
    patent_number:
      firm.weakness === 'no_ip' || pending
        ? ''
        : patentNumber(yearOf(firm.foundedOn), 'utility', 500_000 + firm.number),
    core_technology: firm.trade.technology,
    disruptive_product: yes(0.15),
    international_market: yes(0.2),
    landing_intent: 'yes',
    landing_product: `${firm.product.split('，')[0] ?? firm.product}`,
    landing_park: firm.park,
    landing_year: String(firm.landingYear),
    landing_investment: String(firm.investmentWan),
    area_needed: String(firm.area),
    desks_needed: String(firm.desks),
    space_special: firm.trade.lab ? '需要排风和一台 30 kW 设备的供电。' : '',
    ...(firm.track === 'B'
      ? {
          reg_city: 'home',
          production_city: 'home',
          rd_platform: 'yes',
          rd_platform_staff: String(
            Math.max(firm.weakness === 'few_rd_staff' ? 3 : 5, Math.min(firm.rdStaff, 12)),
          ),
        }
      : {}),
  }
}

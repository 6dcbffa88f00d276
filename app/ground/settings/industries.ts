import { z } from 'zod'

const codes = z.array(z.string().regex(/^\d{2,4}$/))

/** Which industries count as resource industries and which as emerging ones: codes of GB/T 4754, the longest that fits counts. */
export const industriesShape = z.object({
  resource: codes,
  emerging: codes,
  /** Whose definition it is. */
  basisZh: z.string(),
  basisEn: z.string(),
})
export type IndustryClasses = z.output<typeof industriesShape>

/**
 * Resource: mining (GB/T 4754—2017, section B) and the six industries that use most energy, as the statistical bureau
 * counts them. Emerging: the divisions that come nearest to the fields of 战略性新兴产业分类（2018）, order 23 of the bureau.
 */
export const STANDARD_INDUSTRIES: IndustryClasses = {
  resource: ['06', '07', '08', '09', '10', '11', '12', '25', '26', '30', '31', '32', '44'],
  emerging: ['27', '35', '37', '38', '39', '40', '63', '64', '65', '73', '77'],
  basisZh:
    '资源型：国民经济行业分类（GB/T 4754—2017）采矿业，加国家统计局口径的六大高耗能行业。新兴：对照《战略性新兴产业分类（2018）》（国家统计局令第 23 号）各领域取最接近的行业大类；该分类细到小类，可在设置里写三位、四位代码收窄。',
  basisEn:
    'Resource: mining (GB/T 4754—2017, section B) and the six industries that use most energy, as the National Bureau of Statistics counts them. Emerging: the divisions nearest to the fields of the Classification of Strategic Emerging Industries (2018), order 23 of the bureau; it goes down to classes, and codes of three or four digits in the settings narrow it.',
}

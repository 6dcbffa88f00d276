import type { LandText } from './paper-text'
import type { PaperKind } from './vocabulary'

/** The texts Feidi brings, after the provisions of 令53号, for an enclave that has not published its own. */
export const DEFAULT_TEXTS: Record<PaperKind, LandText> = {
  inquiry: {
    version: 0,
    titleZh: '闲置土地调查通知书',
    titleEn: 'Notice of inquiry into idle land',
    bodyZh: `{使用权人}：
经查，你单位以{供地方式}方式取得的{地块}（编号 {编号}，位于{位置}，{面积} 亩），合同或划拨决定书签订于{合同日}，约定{约定动工日}动工开发。自{起算日}起已满 {已满月数} 个月，涉嫌构成闲置土地。
# 一、调查的情况
{情况}
# 二、请你单位说明
请在{期限日}前书面说明土地开发利用的情况、闲置的原因，并提供相关的说明和证明材料。逾期不说明的，按已有材料认定。
# 三、说明
确因政府原因或者不可抗力造成动工迟延的，请附有关文书。
{发文单位}
{出具日}`,
    bodyEn: `{holder}:
{parcel} (ref {ref}, {place}, {area} mu), which you hold by {supply}, was contracted on {contract} with work to begin on {agreed start}. Since {since} {months} months have passed, and the land may be idle.
# 1. What was found
{facts}
# 2. What you are asked
State in writing by {due} how the land is used and why work has not gone on, with your proofs. Without a statement the matter is decided on what is at hand.
# 3. Causes
Where authorities or force majeure delayed the start, attach the documents.
{authority}
{day}`,
  },
  finding: {
    version: 0,
    titleZh: '闲置土地认定书',
    titleEn: 'Finding of idle land',
    bodyZh: `{使用权人}：
你单位使用的{地块}（编号 {编号}，位于{位置}，{面积} 亩），约定{约定动工日}动工开发，自{起算日}起已满 {已满月数} 个月。
# 一、认定的事实
{情况}
# 二、原因
{原因}。
# 三、结论
依据《闲置土地处置办法》（国土资源部令第53号），认定该宗土地为闲置土地。处置意见：{结论}。
# 四、权利
对本认定有异议的，可以申请听证，也可以依法申请行政复议或者提起行政诉讼。
{发文单位}
{出具日}`,
    bodyEn: `{holder}:
On {parcel} (ref {ref}, {place}, {area} mu) work was to begin on {agreed start}. Since {since} {months} months have passed.
# 1. Facts
{facts}
# 2. Cause
{cause}.
# 3. Conclusion
Under Decree No. 53 on idle land this land is found to be idle. What follows: {conclusion}.
# 4. Your rights
You may ask for a hearing, apply for reconsideration, or go to court.
{authority}
{day}`,
  },
  fee: {
    version: 0,
    titleZh: '征缴土地闲置费决定书',
    titleEn: 'Decision on the idle-land fee',
    bodyZh: `{使用权人}：
你单位使用的{地块}（编号 {编号}，{面积} 亩）已认定为闲置土地（案号 {案号}），未动工开发满一年，原因属企业自身。
# 一、依据
{情况}
# 二、决定
依据《闲置土地处置办法》第十四条第一项，按土地价款 {价款} 的 20% 征缴土地闲置费 {闲置费}。土地闲置费不得列入生产成本。
# 三、期限
请在{期限日}前缴纳。逾期不缴的，依法处理。
# 四、权利
对本决定不服的，可以依法申请行政复议或者提起行政诉讼。
{发文单位}
{出具日}`,
    bodyEn: `{holder}:
{parcel} (ref {ref}, {area} mu) has been found idle (case {number}): work has not begun for a year, for reasons of your own.
# 1. Grounds
{facts}
# 2. Decision
Under article 14(1) of Decree No. 53 an idle-land fee of {fee} is due, a fifth of the price of {price}. It is no cost of production.
# 3. Until when
It is paid by {due}.
# 4. Your rights
You may apply for reconsideration or go to court.
{authority}
{day}`,
  },
  reclaim: {
    version: 0,
    titleZh: '收回国有建设用地使用权决定书',
    titleEn: 'Decision to take land back',
    bodyZh: `{使用权人}：
你单位使用的{地块}（编号 {编号}，位于{位置}，{面积} 亩）已认定为闲置土地（案号 {案号}），未动工开发满两年，原因属企业自身。
# 一、依据
{情况}
# 二、决定
依据《闲置土地处置办法》第十四条第二项，无偿收回该宗国有建设用地使用权。
# 三、办理
请配合办理注销登记。逾期不办的，依法直接公告注销。
# 四、权利
对本决定不服的，可以依法申请行政复议或者提起行政诉讼。
{发文单位}
{出具日}`,
    bodyEn: `{holder}:
{parcel} (ref {ref}, {place}, {area} mu) has been found idle (case {number}): work has not begun for two years, for reasons of your own.
# 1. Grounds
{facts}
# 2. Decision
Under article 14(2) of Decree No. 53 the right to use this land is taken back without payment.
# 3. What is to be done
Take part in deleting the registration; else it is deleted by public notice.
# 4. Your rights
You may apply for reconsideration or go to court.
{authority}
{day}`,
  },
}

import { defineWords } from '~/shared/words'

/** A firm's own consent that the host city is told its tax and output; apart from the consent to the quarterly figures. */
export const hostConsentWords = defineWords({
  title: (host: string) => [`把本企业的数告知${host}`, `Letting ${host} know the firm's own figures`],
  name: ['告知飞入地的同意', 'Consent to tell the host city'],
  text: (by: string, home: string, host: string) => [
    `${home}与${host}按协议分算落地企业的税收和产值。不同意时，${host}只看得到三家以上企业的合计；企业太少时这些数暂缓结算。同意后，${by}可以把本企业每季度的税收、产值告知${host}参与分算的部门，只用于两市结算，不得再向外提供，用工数不告知。这项同意与填报季度数的同意分开，不同意不影响企业享受的服务和政策。随时可以撤回，撤回后出具的结算单不再告知，此前已经告知的无法收回。`,
    `${home} and ${host} share the tax and output of landed firms by agreement. Without this consent ${host} reads sums of three firms or more only, and figures of fewer are not settled yet. With it ${by} may tell the offices of ${host} that take part what this firm said of its tax and output in each quarter, for the settlement between the two cities alone and not to be passed on; jobs are not told. This consent is apart from the one to the quarterly figures, and no service or policy depends on it. It can be withdrawn at any time: settlements drawn up afterwards tell nothing more, but what was told before cannot be taken back.`,
  ],
  agree: (version: number) => [
    `我代表企业同意（告知书第 ${version} 版）`,
    `I agree on behalf of the firm (statement, version ${version})`,
  ],
  withdraw: ['撤回同意', 'Withdraw consent'],
  withdrawLead: (host: string) => [
    `撤回后出具的结算单不再把本企业的数告知${host}；此前已经告知的无法收回。`,
    `Settlements drawn up from now on no longer tell ${host} this firm's figures; what was told before cannot be taken back.`,
  ],
  stands: {
    none: (host: string) => [
      `本企业的数没有单独告知${host}。`,
      `${host} is not told this firm's own figures.`,
    ],
    given: (host: string, day: string, version: number) => [
      `${day} 已同意把本企业的税收、产值告知${host}（告知书第 ${version} 版）。`,
      `Agreed on ${day} that ${host} may be told this firm's tax and output (statement, version ${version}).`,
    ],
    gone: (host: string, day: string) => [
      `${day} 已撤回同意，不再单独告知${host}。`,
      `Withdrawn on ${day}; ${host} is no longer told this firm's own figures.`,
    ],
  },
  quarters: ['落地后的季度数', 'Quarters after landing'],
  read: ['看告知书', 'Read the statement'],
  keep: ['返回', 'Back'],
  errors: { required: ['请选择', 'Please choose'] },
  refusals: {},
})

type Payload = Record<string, unknown>
const t = (payload: Payload, key: string) => (typeof payload[key] === 'string' ? payload[key] : '')
const plain = (zh: string, en: string) => ({
  for: 'log' as const,
  zh: () => ({ title: zh }),
  en: () => ({ title: en }),
})

/** What happens to members and invitations, as the log says it. */
export const peopleEventWords = {
  enclave_founded: plain('孵化器建立', 'Incubator founded'),
  member_invited: plain('邀请成员', 'Member invited'),
  member_joined: plain('成员加入', 'Member joined'),
  invitation_withdrawn: plain('撤回邀请', 'Invitation withdrawn'),
  membership_changed: plain('改身份', 'Role changed'),
  membership_ended: plain('结束身份', 'Role ended'),
  second_factor_cleared: plain('清除两步登录', 'Two-step sign-in cleared'),
  invitation_taken_elsewhere: {
    for: 'log' as const,
    zh: (p: Payload) => ({
      title: '邀请由另一个地址的账户接受',
      detail: `邀请${t(p, 'invited')}，接受的账户${t(p, 'address')}`,
    }),
    en: (p: Payload) => ({
      title: 'Invitation accepted from another address',
      detail: `Invited ${t(p, 'invited')}, accepted by ${t(p, 'address')}`,
    }),
  },
  account_disabled: plain('停用账户', 'Account disabled'),
  account_enabled: plain('启用账户', 'Account opened again'),
}

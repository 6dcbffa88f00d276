/** While a proposal is computed, shows how far it is by asking for the page again; stops once it is there. */
const AGAIN_AFTER = 2500

if (document.querySelector('[data-waits]')) setTimeout(() => location.reload(), AGAIN_AFTER)

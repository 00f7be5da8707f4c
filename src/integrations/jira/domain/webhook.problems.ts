import { defineProblems } from '../../../platform/problems/problem.js';

export const webhookProblems = defineProblems({
  jira_signature: {
    status: 401,
    title: { en: 'Not signed as agreed', nl: 'Niet ondertekend zoals afgesproken' },
    detail: {
      en: 'X-Hub-Signature must be sha256= and the HMAC-SHA256 of the body with the secret of the connection; a rule of Automation sends the secret as X-Regie-Secret.',
      nl: 'X-Hub-Signature moet sha256= zijn met de HMAC-SHA256 van de inhoud met het geheim van de koppeling; een regel van Automation stuurt het geheim mee als X-Regie-Secret.',
    },
  },
});

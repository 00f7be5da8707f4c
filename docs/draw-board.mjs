/**
 * Draws docs/board.svg from real answers: which team works on which stage, and where that is fragmented.
 *   node docs/draw-board.mjs [address] [e-mail] [password]      (a running server with the demo organisation)
 */
import { writeFileSync } from 'node:fs';

const [address = 'http://127.0.0.1:3000', email, password] = process.argv.slice(2);
const CELL = { width: 34, height: 19 };
const LEFT = 298;
const TOP = 150;
const FRAGMENTED = 30;
const RAMP = ['#dcecf2', '#b3d4e1', '#84b8cd', '#4f97b3', '#1f7392'];
const VERMILLION = '#d55e00';
const INK = '#22303a';
const GREY = '#6b7a85';

async function get(path, token) {
  const answer = await fetch(`${address}${path}`, { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

async function all(path, token) {
  const items = [];
  for (let cursor = ''; cursor !== null;) {
    const next = cursor && `&cursor=${encodeURIComponent(cursor)}`;
    const page = await get(`${path}${path.includes('?') ? '&' : '?'}limit=100${next}`, token);
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}

async function signIn() {
  const answer = await fetch(`${address}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      email: email ?? 'annelies.dewit@polder-demo.example',
      password: password ?? 'polder-demo-director',
    }),
  });
  if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
  return (await answer.json()).accessToken;
}

/** Parents before their children, each journey followed by its stages. */
async function journeysInOrder(token) {
  const journeys = await all('/v1/journeys?sort=createdAt', token);
  const below = (parentId) =>
    journeys.filter((one) => (one.parentId ?? null) === parentId).flatMap((one) => [one, ...below(one.id)]);
  const ordered = [];
  for (const journey of below(null)) {
    const stages = await all(`/v1/journeys/${journey.id}/stages?sort=position`, token);
    ordered.push({ ...journey, stages: stages.sort((a, b) => a.position - b.position) });
  }
  return ordered;
}

/** Teams in the order of the stages that they work on: those who work in the same place stand together. */
function teamsInOrder(matrix, rowOf) {
  const centre = (team) => {
    const cells = matrix.cells.filter((cell) => cell.columnId === team.id && cell.effort > 0);
    const effort = cells.reduce((sum, cell) => sum + cell.effort, 0);
    return effort ? cells.reduce((sum, cell) => sum + cell.effort * rowOf.get(cell.rowId), 0) / effort : null;
  };
  return matrix.columns
    .map((team) => ({ ...team, centre: centre(team) }))
    .filter((team) => team.centre !== null)
    .sort((a, b) => a.centre - b.centre);
}

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const words = (x, y, content, more = '') => `<text x="${x}" y="${y}" ${more}>${escape(content)}</text>`;

function cellMark(cell, x, y, greatest, ringed) {
  const step = Math.min(RAMP.length - 1, Math.floor((cell.effort / greatest) ** 0.5 * RAMP.length));
  const ring = ringed ? ` stroke="${VERMILLION}" stroke-width="1.8"` : '';
  const title = `<title>${escape(`${cell.initiatives} initiatives, ${cell.effort.toFixed(1)} FTE months`)}</title>`;
  return `<rect x="${x + 2}" y="${y + 2}" width="${CELL.width - 4}" height="${CELL.height - 4}" rx="2" fill="${RAMP[step]}"${ring}>${title}</rect>`;
}

function stageRow({ stage, y, teams, cells, greatest, fragmentation }) {
  const right = LEFT + teams.length * CELL.width;
  const fragmented = (fragmentation?.index ?? 0) >= FRAGMENTED;
  const weight = stage.momentOfTruth >= 2 ? 'font-weight="600"' : '';
  const owner = stage.ownerId ? '' : `<tspan fill="${GREY}" font-weight="400"> ○ no owner</tspan>`;
  const marks = [
    `<text x="14" y="${y + 13}" ${weight}>${escape(stage.name)}${owner}</text>`,
    ...teams.map((team, at) => {
      const x = LEFT + at * CELL.width;
      const cell = cells.get(`${stage.id} ${team.id}`);
      return cell && cell.effort > 0
        ? cellMark(cell, x, y, greatest, fragmented)
        : `<circle cx="${x + CELL.width / 2}" cy="${y + CELL.height / 2}" r="1" fill="#c9d2d8"/>`;
    }),
  ];
  const index = fragmentation?.index ?? null;
  if (index === null && stage.momentOfTruth >= 2) {
    marks.push(
      `<rect x="${LEFT}" y="${y + 1}" width="${right - LEFT}" height="${CELL.height - 2}" rx="3" fill="url(#hatch)" stroke="${INK}" stroke-dasharray="4 3"/>`,
      words(right + 12, y + 13, 'a moment of truth, and nobody works on it', `fill="${INK}" font-style="italic"`),
    );
  } else if (index !== null) {
    marks.push(
      `<rect x="${right + 12}" y="${y + 5}" width="${(index * 1.1).toFixed(1)}" height="9" rx="2" fill="${fragmented ? VERMILLION : '#c9d2d8'}"/>`,
      words(right + 18 + index * 1.1, y + 13, index.toFixed(0), `fill="${fragmented ? VERMILLION : GREY}"`),
    );
  }
  return marks.join('\n');
}

function legend(y) {
  const squares = RAMP.map(
    (fill, at) => `<rect x="${14 + at * 18}" y="${y}" width="16" height="12" rx="2" fill="${fill}"/>`,
  );
  return [
    ...squares,
    words(112, y + 10, 'effort, from little to much', `fill="${GREY}"`),
    `<rect x="270" y="${y}" width="16" height="12" rx="2" fill="${RAMP[2]}" stroke="${VERMILLION}" stroke-width="1.8"/>`,
    words(292, y + 10, `fragmentation index ${FRAGMENTED} or more: teams who do not coordinate`, `fill="${GREY}"`),
    words(690, y + 10, 'bold: a moment of truth', `fill="${GREY}"`),
  ].join('\n');
}

function draw(journeys, matrix, fragmentation) {
  const stages = journeys.flatMap((journey) => journey.stages);
  const teams = teamsInOrder(matrix, new Map(stages.map((stage, at) => [stage.id, at])));
  const cells = new Map(matrix.cells.map((cell) => [`${cell.rowId} ${cell.columnId}`, cell]));
  const greatest = Math.max(...matrix.cells.map((cell) => cell.effort));
  const indexOf = new Map(fragmentation.map((item) => [item.scope.id, item]));
  const right = LEFT + teams.length * CELL.width;
  const parts = [];
  let y = TOP;
  for (const journey of journeys) {
    parts.push(words(14, y + 16, journey.name.toUpperCase(), `fill="${GREY}" font-size="10" letter-spacing=".6"`));
    y += 22;
    for (const stage of journey.stages) {
      parts.push(stageRow({ stage, y, teams, cells, greatest, fragmentation: indexOf.get(stage.id) }));
      y += CELL.height;
    }
  }
  const heads = teams.map((team, at) => {
    const x = LEFT + at * CELL.width + CELL.width / 2 + 4;
    return words(x, TOP + 12, team.name, `transform="rotate(-50 ${x} ${TOP + 12})" fill="${INK}"`);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${right + 270} ${y + 44}" width="${right + 270}" font-family="system-ui, sans-serif" font-size="11.5" fill="${INK}">`,
    '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="#d7dee3" stroke-width="2"/></pattern></defs>',
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    words(14, 30, 'Who works on which stage of the customer journey', 'font-size="17" font-weight="600"'),
    words(14, 50, 'Polder Verzekeringen (demo) · stages × teams · active initiatives', `fill="${GREY}"`),
    words(right + 12, TOP + 12, 'fragmentation index', `fill="${GREY}"`),
    ...heads,
    ...parts,
    legend(y + 18),
    '</svg>',
    '',
  ].join('\n');
}

const token = await signIn();
const [journeys, matrix, fragmentation] = await Promise.all([
  journeysInOrder(token),
  get('/v1/portfolio/matrix?rows=stage&columns=team&measure=effort', token),
  all('/v1/portfolio/fragmentation?scope=stage', token),
]);
writeFileSync(new URL('board.svg', import.meta.url), draw(journeys, matrix, fragmentation));

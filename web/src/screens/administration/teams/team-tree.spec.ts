import fc from 'fast-check';
import { branchIds, treeOf } from './team-tree';

const team = (id: string, parentId: string | null = null) => ({ id, name: id, parentId });

describe('the tree of teams', () => {
  it('puts each team above its parts, by name among its equals', () => {
    const teams = [team('web', 'digital'), team('sales'), team('digital'), team('app', 'digital'), team('ios', 'app')];
    expect(treeOf(teams).map(({ team: { id }, depth }) => `${depth} ${id}`)).toEqual([
      '0 digital',
      '1 app',
      '2 ios',
      '1 web',
      '0 sales',
    ]);
    expect([...branchIds(teams, 'digital')].sort()).toEqual(['app', 'digital', 'ios', 'web']);
  });

  it('puts a team whose parent is archived at the top', () => {
    expect(treeOf([team('web', 'gone')])).toEqual([{ team: team('web', 'gone'), depth: 0 }]);
  });

  it('shows every team once', () => {
    const forest = fc
      .array(fc.nat(), { maxLength: 30 })
      .map((picks) =>
        picks.map((pick, at) => team(String(at), pick % (at + 1) === at ? null : String(pick % (at + 1)))),
      );
    fc.assert(
      fc.property(forest, (teams) => {
        const shown = treeOf(teams).map((branch) => branch.team.id);
        expect([...shown].sort()).toEqual(teams.map(({ id }) => id).sort());
      }),
    );
  });
});

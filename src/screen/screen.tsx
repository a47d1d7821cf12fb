import type {Game} from '../core/game.ts';

export async function runScreen(_game: Game, _world: unknown): Promise<number> {
	throw new Error('no screen yet');
}

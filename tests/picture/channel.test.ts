import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {assignTracks, type ChannelNet} from '../../src/picture/channel.ts';

const columns = fc.uniqueArray(fc.nat(40), {minLength: 1, maxLength: 3});
const channels = fc
	.array(fc.record({tops: columns, bottoms: columns}), {maxLength: 8})
	.map(nets => nets.map((net, n): ChannelNet => ({net: `n${n}`, ...net})));

const spanOf = ({tops, bottoms}: ChannelNet) =>
	[Math.min(...tops, ...bottoms), Math.max(...tops, ...bottoms)] as const;

describe('the tracks of a channel', () => {
	test('are none for what goes straight down', () => {
		expect(assignTracks([{net: 'a', tops: [3], bottoms: [3]}], 2)).toEqual(new Map());
	});

	test('keep two lines apart that would lie on each other in a column', () => {
		const tracks = assignTracks(
			[
				{net: 'a', tops: [9], bottoms: [4]},
				{net: 'b', tops: [4], bottoms: [0]},
			],
			2,
		);
		expect(tracks).toEqual(
			new Map([
				['b', 0],
				['a', 1],
			]),
		);
	});

	test('are ordered so that ways that fan out do not cross', () => {
		const tracks = assignTracks(
			[
				{net: 'near', tops: [2], bottoms: [10]},
				{net: 'far', tops: [4], bottoms: [20]},
			],
			2,
		);
		expect([tracks.get('far'), tracks.get('near')]).toEqual([0, 1]);
	});

	test('are shared only by what keeps its distance', () => {
		fc.assert(
			fc.property(channels, nets => {
				const tracks = assignTracks(nets, 2);
				for (const [n, a] of nets.entries()) {
					for (const b of nets.slice(n + 1)) {
						const track = tracks.get(a.net);
						if (track === undefined || track !== tracks.get(b.net)) continue;
						const [[aLeft, aRight], [bLeft, bRight]] = [spanOf(a), spanOf(b)];
						expect(aRight + 2 <= bLeft || bRight + 2 <= aLeft).toBe(true);
					}
				}
			}),
		);
	});
});

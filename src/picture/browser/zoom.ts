import {find} from './dom.ts';

const SMALLEST = 0.2;
const LARGEST = 4;
const STEP = 1.25;

/** The size of the map that is shown: buttons, keys, the wheel with Ctrl, and dragging to move it. */
export function startZoom(): {show: (map: HTMLElement) => void} {
	const output = find('.zoom output', HTMLOutputElement);
	const sizes = new Map<HTMLElement, number>();
	let shown: HTMLElement | undefined;

	function setSize(map: HTMLElement, wished: number, at?: {x: number; y: number}): void {
		const sheet = sheetOf(map);
		const before = sizes.get(map) ?? 1;
		const size = Math.min(LARGEST, Math.max(SMALLEST, wished));
		const box = sheet.getBoundingClientRect();
		const {x, y} = at ?? {x: box.left + box.width / 2, y: box.top + box.height / 2};
		const [left, top] = [x - box.left, y - box.top];
		const [across, down] = [sheet.scrollLeft + left, sheet.scrollTop + top];
		const svg = find('svg', SVGSVGElement, sheet);
		svg.setAttribute('width', String(svg.viewBox.baseVal.width * size));
		svg.setAttribute('height', String(svg.viewBox.baseVal.height * size));
		sheet.scrollTo({
			left: (across * size) / before - left,
			top: (down * size) / before - top,
			behavior: 'instant',
		});
		sizes.set(map, size);
		output.value = `${Math.round(size * 100)}%`;
	}

	const deeds: {readonly [name: string]: (map: HTMLElement) => void} = {
		in: map => setSize(map, (sizes.get(map) ?? 1) * STEP),
		out: map => setSize(map, (sizes.get(map) ?? 1) / STEP),
		fit: map => setSize(map, fitting(map)),
		whole: map => setSize(map, 1),
	};
	const keys: {readonly [key: string]: string} = {
		'+': 'in',
		'=': 'in',
		'-': 'out',
		'0': 'fit',
		'1': 'whole',
	};

	for (const button of document.querySelectorAll('[data-zoom]')) {
		button.addEventListener('click', () => {
			if (shown) deeds[button.getAttribute('data-zoom') ?? '']?.(shown);
		});
	}
	for (const map of document.querySelectorAll<HTMLElement>('.map')) {
		const sheet = sheetOf(map);
		sheet.addEventListener('keydown', event => {
			const deed = deeds[keys[event.key] ?? ''];
			if (deed === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			deed(map);
		});
		sheet.addEventListener(
			'wheel',
			event => {
				if (!event.ctrlKey && !event.metaKey) return;
				event.preventDefault();
				setSize(map, (sizes.get(map) ?? 1) * 1.0015 ** -event.deltaY, event);
			},
			{passive: false},
		);
		startDragging(sheet);
	}

	return {
		show(map) {
			shown = map;
			// A map too wide for its sheet is shown whole from side to side, unless it could not be read.
			setSize(map, sizes.get(map) ?? Math.max(0.5, Math.min(1, fitting(map))));
		},
	};
}

function sheetOf(map: HTMLElement): HTMLElement {
	return find('.sheet', HTMLElement, map);
}

/** The size at which the map is as wide as its sheet. */
function fitting(map: HTMLElement): number {
	const sheet = sheetOf(map);
	return sheet.clientWidth / find('svg', SVGSVGElement, sheet).viewBox.baseVal.width;
}

/** Moves a sheet under the mouse. A click that has moved the sheet follows no link. */
function startDragging(sheet: HTMLElement): void {
	let from: {x: number; y: number; left: number; top: number} | undefined;
	let isDragging = false;
	sheet.addEventListener('pointerdown', event => {
		if (event.pointerType !== 'mouse' || event.button !== 0) return;
		from = {x: event.clientX, y: event.clientY, left: sheet.scrollLeft, top: sheet.scrollTop};
		isDragging = false;
	});
	addEventListener('pointermove', event => {
		if (!from) return;
		const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
		if (!isDragging && Math.hypot(dx, dy) < 5) return;
		isDragging = true;
		sheet.classList.add('dragging');
		sheet.scrollTo({left: from.left - dx, top: from.top - dy, behavior: 'instant'});
	});
	addEventListener('pointerup', () => {
		from = undefined;
		sheet.classList.remove('dragging');
	});
	sheet.addEventListener('dragstart', event => event.preventDefault());
	sheet.addEventListener(
		'click',
		event => {
			if (isDragging) event.preventDefault();
			isDragging = false;
		},
		true,
	);
}

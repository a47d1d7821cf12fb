import fs from 'node:fs';
import path from 'node:path';

/** The licences of the packages whose modules these are, under their names: what must go along with them. */
export function formatNotices(moduleIds) {
	const folders = new Set([...moduleIds].flatMap(packageFolder));
	const notices = [...folders].map(readNotice).sort((a, b) => (a.title < b.title ? -1 : 1));
	const unique = notices.filter(({title}, n) => title !== notices[n - 1]?.title);
	const intro = 'Never Let Me Go holds these packages, each under its licence.';
	const parts = unique.map(({title, text}) => `${title}\n${'-'.repeat(title.length)}\n\n${text}`);
	return `${[intro, ...parts].join('\n\n\n')}\n`;
}

function packageFolder(id) {
	const [folder] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(id) ?? [];
	return folder === undefined ? [] : [folder];
}

function readNotice(folder) {
	const {name, version, license, author} = JSON.parse(
		fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
	);
	const title = `${name} ${version} (${license})`;
	const file = fs.readdirSync(folder).find(each => /^licen[cs]e(?:\.\w+)?$/iu.test(each));
	if (file) return {title, text: fs.readFileSync(path.join(folder, file), 'utf8').trim()};
	if (license === undefined) throw new Error(`${folder} says nothing of its licence.`);
	const owner = typeof author === 'object' ? author.name : author;
	return {title, text: `By ${owner ?? 'its contributors'}, under the ${license} licence.`};
}

/** What a piece of a drawing is, for whoever gives it a colour. No meaning hangs on the colour alone. */
export type TextRole = 'rule' | 'way' | 'name' | 'walked' | 'here' | 'note';

export type TextRun = {readonly text: string; readonly role: TextRole};

/** Where a box, or a part of one, stands in a drawing; columns and rows from 0. */
export type TextBox = {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

/** A picture in characters. Every row is `width` columns wide or shorter. */
export type TextDrawing = {
	readonly width: number;
	readonly rows: readonly (readonly TextRun[])[];
	readonly boxes: readonly TextBox[];
};

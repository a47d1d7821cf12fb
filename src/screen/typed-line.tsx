import {Box, Text} from 'ink';
import TextInput from 'ink-text-input';

export type TypedLineProps = {
	readonly value: string;
	readonly height: number;
	readonly onChange: (value: string) => void;
	readonly onSubmit: () => void;
};

/** Where words are typed. What does not fit goes on in the next row. */
export function TypedLine({value, height, onChange, onSubmit}: TypedLineProps) {
	return (
		<Box height={height} overflow="hidden">
			<Box flexShrink={0}>
				<Text bold>{'> '}</Text>
			</Box>
			<TextInput value={value} onChange={onChange} onSubmit={onSubmit} />
		</Box>
	);
}

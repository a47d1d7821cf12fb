/** Made by build/page-assets.js from src/picture/browser. */
declare module 'virtual:page-assets' {
	export const style: string;
	export const script: string;
}

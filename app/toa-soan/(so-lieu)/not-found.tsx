export { default } from '../(ban)/not-found.tsx';

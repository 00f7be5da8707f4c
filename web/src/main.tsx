import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './app/board.css';
import './i18n/language';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Board } from './app/board';
import { askEarly } from './app/first-requests';
import { followPrinting, printInLight } from './app/printing';

askEarly();
printInLight();
followPrinting();
const place = document.getElementById('board');
if (!place) throw new Error('the page has no place for the board');
createRoot(place).render(
  <StrictMode>
    <Board />
  </StrictMode>,
);

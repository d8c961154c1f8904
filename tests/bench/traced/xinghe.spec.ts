import { tracedFlows } from './traced-flows.ts';

tracedFlows('xinghe');

import { definePermissions } from '../platform/access/permissions.js';

export const kpiPermissions = definePermissions({
  'kpis:manage': 'Define, amend, archive and delete KPIs and say which KPI drives which',
  'measurements:record': 'Add, amend and delete measurements of KPIs',
});

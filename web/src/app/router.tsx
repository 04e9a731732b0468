import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { meQuery } from '../api/me.js';
import { Problem } from '../api/problem.js';
import { queryClient } from '../api/query-client.js';
import { ADDRESS_KEYS } from '../exports/export-filter.js';
import { Loading } from '../ui/loading.js';
import { Page } from '../ui/page.js';
import { expectArrival } from './arrival.js';
import { Broken, NoSuchPage } from './broken.js';
import { params, parseSearch, stringifySearch } from './search-params.js';
import { Shell } from './shell.js';

const root = createRootRoute({ component: Outlet });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: params('to'),
  component: lazyRouteComponent(() => import('../auth/sign-in-page.js'), 'SignInPage'),
});

const fromMail = createRoute({
  getParentRoute: () => root,
  path: '/from-mail/$token',
  validateSearch: params('do'),
  component: lazyRouteComponent(() => import('../mail-actions/from-mail-page.js'), 'FromMailPage'),
});

/** Everything behind the sign-in. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(meQuery);
    } catch (error) {
      if (error instanceof Problem && error.status === 401) {
        throw redirect({ to: '/sign-in', search: { to: location.href === '/' ? undefined : location.href } });
      }
      throw error;
    }
  },
});
const getParentRoute = () => shell;

const today = createRoute({
  getParentRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../today/today-page.js'), 'TodayPage'),
});
const states = createRoute({
  getParentRoute,
  path: '/states',
  validateSearch: params('q', 'group', 'instrument', 'status', 'sort'),
  component: lazyRouteComponent(() => import('../states/states-page.js'), 'StatesPage'),
});
const state = createRoute({
  getParentRoute,
  path: '/states/$stateId',
  validateSearch: params('tab', 'types', 'kinds', 'from', 'to', 'withAsks'),
  component: lazyRouteComponent(() => import('../states/state-page.js'), 'StatePage'),
});
const engagement = createRoute({
  getParentRoute,
  path: '/engagements/$engagementId',
  component: lazyRouteComponent(() => import('../engagements/engagement-page.js'), 'EngagementPage'),
});
const calendar = createRoute({
  getParentRoute,
  path: '/calendar',
  validateSearch: params('day', 'view', 'whose'),
  component: lazyRouteComponent(() => import('../calendar/calendar-page.js'), 'CalendarPage'),
});
const events = createRoute({
  getParentRoute,
  path: '/events',
  validateSearch: params('q', 'show'),
  component: lazyRouteComponent(() => import('../events/events-page.js'), 'EventsPage'),
});
const newEvent = createRoute({
  getParentRoute,
  path: '/events/new',
  validateSearch: params('name', 'body', 'place', 'session', 'date'),
  component: lazyRouteComponent(() => import('../events/new-event-page.js'), 'NewEventPage'),
});
const event = createRoute({
  getParentRoute,
  path: '/events/$eventId',
  component: lazyRouteComponent(() => import('../events/event-page.js'), 'EventPage'),
});
const editEvent = createRoute({
  getParentRoute,
  path: '/events/$eventId/edit',
  component: lazyRouteComponent(() => import('../events/edit-event-page.js'), 'EditEventPage'),
});
const contacts = createRoute({
  getParentRoute,
  path: '/contacts',
  validateSearch: params('q', 'state', 'left'),
  component: lazyRouteComponent(() => import('../contacts/contacts-page.js'), 'ContactsPage'),
});
const newContact = createRoute({
  getParentRoute,
  path: '/contacts/new',
  validateSearch: params('mission', 'organisation', 'name', 'state'),
  component: lazyRouteComponent(() => import('../contacts/new-contact-page.js'), 'NewContactPage'),
});
const contact = createRoute({
  getParentRoute,
  path: '/contacts/$contactId',
  component: lazyRouteComponent(() => import('../contacts/contact-page.js'), 'ContactPage'),
});
const editContact = createRoute({
  getParentRoute,
  path: '/contacts/$contactId/edit',
  component: lazyRouteComponent(() => import('../contacts/edit-contact-page.js'), 'EditContactPage'),
});
const missions = createRoute({
  getParentRoute,
  path: '/missions',
  validateSearch: params('q', 'state'),
  component: lazyRouteComponent(() => import('../missions/missions-page.js'), 'MissionsPage'),
});
const newMission = createRoute({
  getParentRoute,
  path: '/missions/new',
  validateSearch: params('state', 'organisation'),
  component: lazyRouteComponent(() => import('../missions/new-mission-page.js'), 'NewMissionPage'),
});
const mission = createRoute({
  getParentRoute,
  path: '/missions/$missionId',
  component: lazyRouteComponent(() => import('../missions/mission-page.js'), 'MissionPage'),
});
const editMission = createRoute({
  getParentRoute,
  path: '/missions/$missionId/edit',
  component: lazyRouteComponent(() => import('../missions/edit-mission-page.js'), 'EditMissionPage'),
});
const organisations = createRoute({
  getParentRoute,
  path: '/organisations',
  validateSearch: params('q', 'partner'),
  component: lazyRouteComponent(() => import('../organisations/organisations-page.js'), 'OrganisationsPage'),
});
const newOrganisation = createRoute({
  getParentRoute,
  path: '/organisations/new',
  component: lazyRouteComponent(() => import('../organisations/new-organisation-page.js'), 'NewOrganisationPage'),
});
const organisation = createRoute({
  getParentRoute,
  path: '/organisations/$organisationId',
  component: lazyRouteComponent(() => import('../organisations/organisation-page.js'), 'OrganisationPage'),
});
const editOrganisation = createRoute({
  getParentRoute,
  path: '/organisations/$organisationId/edit',
  component: lazyRouteComponent(() => import('../organisations/edit-organisation-page.js'), 'EditOrganisationPage'),
});
const campaigns = createRoute({
  getParentRoute,
  path: '/campaigns',
  validateSearch: params('q', 'status'),
  component: lazyRouteComponent(() => import('../campaigns/campaigns-page.js'), 'CampaignsPage'),
});
const newCampaign = createRoute({
  getParentRoute,
  path: '/campaigns/new',
  component: lazyRouteComponent(() => import('../campaigns/new-campaign-page.js'), 'NewCampaignPage'),
});
const campaign = createRoute({
  getParentRoute,
  path: '/campaigns/$campaignId',
  validateSearch: params('tab', 'standing', 'owner', 'group', 'sort', 'state'),
  component: lazyRouteComponent(() => import('../campaigns/campaign-page.js'), 'CampaignPage'),
});
const editCampaign = createRoute({
  getParentRoute,
  path: '/campaigns/$campaignId/edit',
  component: lazyRouteComponent(() => import('../campaigns/edit-campaign-page.js'), 'EditCampaignPage'),
});
const followUps = createRoute({
  getParentRoute,
  path: '/follow-ups',
  validateSearch: params('show', 'state'),
  component: lazyRouteComponent(() => import('../follow-ups/follow-ups-page.js'), 'FollowUpsPage'),
});
const newFollowUp = createRoute({
  getParentRoute,
  path: '/follow-ups/new',
  validateSearch: params('state', 'engagement', 'event', 'due'),
  component: lazyRouteComponent(() => import('../follow-ups/new-follow-up-page.js'), 'NewFollowUpPage'),
});
const followUp = createRoute({
  getParentRoute,
  path: '/follow-ups/$followUpId',
  validateSearch: params('edit'),
  component: lazyRouteComponent(() => import('../follow-ups/follow-up-page.js'), 'FollowUpPage'),
});
const imports = createRoute({
  getParentRoute,
  path: '/imports',
  validateSearch: params('state'),
  component: lazyRouteComponent(() => import('../imports/imports-page.js'), 'ImportsPage'),
});
const importPreview = createRoute({
  getParentRoute,
  path: '/imports/$importId',
  component: lazyRouteComponent(() => import('../imports/import-preview-page.js'), 'ImportPreviewPage'),
});
const exports = createRoute({
  getParentRoute,
  path: '/exports',
  validateSearch: params(...ADDRESS_KEYS),
  component: lazyRouteComponent(() => import('../exports/exports-page.js'), 'ExportsPage'),
});
const outbox = createRoute({
  getParentRoute,
  path: '/outbox',
  validateSearch: params('state', 'show'),
  component: lazyRouteComponent(() => import('../outbox/outbox-page.js'), 'OutboxPage'),
});
const mail = createRoute({
  getParentRoute,
  path: '/outbox/$mailId',
  component: lazyRouteComponent(() => import('../outbox/mail-page.js'), 'MailPage'),
});
const health = createRoute({
  getParentRoute,
  path: '/health',
  component: lazyRouteComponent(() => import('../health/health-page.js'), 'HealthPage'),
});
const search = createRoute({
  getParentRoute,
  path: '/search',
  validateSearch: params('q', 'type'),
  component: lazyRouteComponent(() => import('../search/search-page.js'), 'SearchPage'),
});
const settings = createRoute({
  getParentRoute,
  path: '/settings',
  validateSearch: params('section'),
  component: lazyRouteComponent(() => import('../settings/settings-page.js'), 'SettingsPage'),
});

/** Any other address, inside the frame. */
const elsewhere = createRoute({ getParentRoute, path: '/$', component: NoSuchPage });

const screens = [
  today,
  states,
  state,
  engagement,
  calendar,
  events,
  newEvent,
  event,
  editEvent,
  contacts,
  newContact,
  contact,
  editContact,
  missions,
  newMission,
  mission,
  editMission,
  organisations,
  newOrganisation,
  organisation,
  editOrganisation,
  campaigns,
  newCampaign,
  campaign,
  editCampaign,
  followUps,
  newFollowUp,
  followUp,
  imports,
  importPreview,
  exports,
  outbox,
  mail,
  health,
  search,
  settings,
  elsewhere,
];

export const router = createRouter({
  routeTree: root.addChildren([signIn, fromMail, shell.addChildren(screens)]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  // Another record is another screen, even where both are shown by the same component.
  defaultRemountDeps: ({ params }) => params,
  defaultPendingComponent: () => (
    <Page>
      <Loading />
    </Page>
  ),
  defaultErrorComponent: Broken,
  defaultNotFoundComponent: NoSuchPage,
});

router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation) expectArrival();
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

import { Contact } from './contacts/contact.entity.js';
import { Posting } from './contacts/posting.entity.js';
import { Instrument } from './instruments/instrument.entity.js';
import { Position } from './instruments/position.entity.js';
import { PositionSource } from './instruments/position-source.entity.js';
import { Mission } from './missions/mission.entity.js';
import { Membership } from './organisations/membership.entity.js';
import { Organisation } from './organisations/organisation.entity.js';
import { State } from './states/state.entity.js';

/** Every entity of the application, bottom to top: what TypeORM maps and the drift check compares with the migrations. */
export const entities = [
  State,
  Organisation,
  Membership,
  Mission,
  Contact,
  Posting,
  Instrument,
  Position,
  PositionSource,
];

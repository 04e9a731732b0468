import { SetMetadata } from '@nestjs/common';

export const NO_SIGN_IN = 'no-sign-in';

/** Opens a route to everybody. test/auth/routes.spec.ts lists all that have it. */
export const NoSignIn = () => SetMetadata(NO_SIGN_IN, true);

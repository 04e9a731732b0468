import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const NO_SIGN_IN = 'x-no-sign-in';

/** Opens a route to everybody. test/auth/routes.spec.ts lists all that have it. */
export const NoSignIn = () => applyDecorators(SetMetadata(NO_SIGN_IN, true), ApiExtension(NO_SIGN_IN, true));

/** Every entity of the application: what TypeORM maps and the drift check compares with the migrations. */
export const entities: (new () => object)[] = [];

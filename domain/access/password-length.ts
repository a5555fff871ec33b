/** ASVS 6.2.1: the password is the only factor until somebody adds a second one. */
export const PASSWORD_MINIMUM = 15;
export const PASSWORD_MAXIMUM = 128;

/* For tests under Wine alone, never in an installer. Windows 10 and later have an icuuc.dll, Wine 8 has none; Qt asks
   it for converters of rare text encodings and does without where there are none. */
#include <stddef.h>

enum { NOT_SUPPORTED = 16 };
#define SHARED __declspec(dllexport)
#define UNUSED_BY_FAXDESK(name) SHARED void name(void) {}

SHARED void *ucnv_open(const char *name, int *status) {
    (void)name;
    if (status != NULL) *status = NOT_SUPPORTED;
    return NULL;
}
SHARED const char *ucnv_getName(void *converter, int *status) {
    (void)converter;
    if (status != NULL) *status = NOT_SUPPORTED;
    return NULL;
}
SHARED const char *ucnv_getStandardName(const char *name, const char *standard, int *status) {
    (void)name, (void)standard;
    if (status != NULL) *status = NOT_SUPPORTED;
    return NULL;
}
SHARED int ucnv_countAvailable(void) { return 0; }
SHARED const char *ucnv_getAvailableName(int number) {
    (void)number;
    return NULL;
}
SHARED int ucnv_toUCountPending(void *converter, int *status) {
    (void)converter, (void)status;
    return 0;
}
SHARED signed char ucnv_getMaxCharSize(void *converter) {
    (void)converter;
    return 1;
}
UNUSED_BY_FAXDESK(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
UNUSED_BY_FAXDESK(UCNV_TO_U_CALLBACK_SUBSTITUTE)
UNUSED_BY_FAXDESK(ucnv_cbFromUWriteUChars)
UNUSED_BY_FAXDESK(ucnv_close)
UNUSED_BY_FAXDESK(ucnv_fromUnicode)
UNUSED_BY_FAXDESK(ucnv_getFromUCallBack)
UNUSED_BY_FAXDESK(ucnv_getToUCallBack)
UNUSED_BY_FAXDESK(ucnv_reset)
UNUSED_BY_FAXDESK(ucnv_setFromUCallBack)
UNUSED_BY_FAXDESK(ucnv_setToUCallBack)
UNUSED_BY_FAXDESK(ucnv_toUnicode)

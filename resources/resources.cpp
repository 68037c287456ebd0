#include "resources/resources.h"

#include <QtCore/qresource.h>
#include <QtCore/QtGlobal>

// Q_INIT_RESOURCE declares a function and so must not stand inside a namespace.
static void initialise() {
    Q_INIT_RESOURCE(throughline);
    Q_INIT_RESOURCE(translations);
}

namespace throughline {

void initialiseResources() {
    initialise();
}

} // namespace throughline

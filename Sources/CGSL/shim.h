#pragma once
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_eigen.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_integration.h>
#include <gsl/gsl_linalg.h>
#include <gsl/gsl_math.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <gsl/gsl_roots.h>
#include <gsl/gsl_sf.h>

// The library's kinds of solvers are global variables, which Swift cannot prove to be constant.
static inline gsl_root_fsolver *brent_solver(void) { return gsl_root_fsolver_alloc(gsl_root_fsolver_brent); }

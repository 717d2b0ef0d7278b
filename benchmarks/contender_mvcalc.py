# %% meta
# {"title": "mvcalc_widgets", "token": "text:.mv-formula"}
# %% setup
from IPython.display import display
import scene as S
from standard_scene import StandardScene

# %% show
display(StandardScene(S.T0, S.T1, S.STEP))
